import { type Language, paperNotes } from "@dvk/messages"

/**
 * The papers.yaml of a new campaign: it states nothing yet, and has every key behind a #, with what it is for. The
 * examples are Vietnamese in both languages, as the papers are.
 */
export const papersYaml = (year: number, language: Language): string => {
  const note = paperNotes[language]
  return `## ${note.head}
## ${note.use}
format: 1

## ${note.letterhead}
#letterhead:
#  parent: Tỉnh ủy …
#  issuer: Đảng ủy xã …
#  code: ĐU
#  place: …

## ${note.signer}
#signer:
#  authority: [T/M Ban Thường vụ]
#  post: Phó Bí thư
#  name: …

## ${note.legalBases}
#legalBases:
#  - Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022
#  - Căn cứ Kế hoạch số …

## ${note.recipients}
#recipients: [Thường trực Đảng ủy, Các chi bộ trực thuộc]

## ${note.award}
#award:
#  name: Giấy khen của Chủ tịch Ủy ban nhân dân xã …
#  giver: Chủ tịch Ủy ban nhân dân xã …
#  achievement: Đã có thành tích xuất sắc trong phong trào thi đua “Dân vận khéo” năm ${year}
#  fund: Quỹ thi đua, khen thưởng xã năm ${year}

## ${note.awardees}
#awardees:
#  MH-05: Ông …, xóm 5

## ${note.meeting}
#meeting:
#  start: 14 giờ 00 phút, ngày …
#  end: 16 giờ 30 phút cùng ngày
#  place: …
#  chair: …
#  secretary: …
#  absent:
#    - { member: J7, reason: đi công tác }
#  guests: [Đại diện Ủy ban MTTQ Việt Nam xã]
#  opinions:
#    - …
#  conclusion:
#    - …

## ${note.order}
#order: rank

## ${note.numberWords}
#numberWords: { four: tư, zeroTens: linh, thousand: nghìn }

## ${note.papers}
#papers:
#  submission: { number: "05", date: ${year}-12-12, to: [Chủ tịch Ủy ban nhân dân xã …] }
## ${note.decision}
#  commendation-decision:
#    form: state
#    letterhead: { issuer: Ủy ban nhân dân xã …, code: UBND }
#    signer: { authority: [], post: Chủ tịch, name: … }
#    executors: Văn phòng HĐND và UBND xã
## ${note.reminder}
#  reminder: { before: ${year}-09-05, sendTo: …, contact: "…, số điện thoại …" }
## ${note.report}
#  final-report:
#    sections:
#      situation:
#        - …
`
}
