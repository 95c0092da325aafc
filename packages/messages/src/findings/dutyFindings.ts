import { type FindingSentence, found, plain, quote, quotes, where } from "./quoting.ts"

/** Duties of campaign.yaml, and the log of what has come in. */
export const dutyFindings = {
  "unknown-party": {
    vi: (f) =>
      `Nhiệm vụ ${quote(f.values["what"])} giao cho ${found(f)}, nhưng danh sách đơn vị và thành viên không có loại, tên hay chức vụ đó; tạm coi là một cơ quan mang tên ấy.${where(f.values["nearest"], (text) => ` Có phải ${quote(text)}?`)}`,
    en: (f) =>
      `The duty ${quote(f.values["what"])} is owed by ${found(f)}, which is no kind, name or role in the lists of units and members; it is taken for a body of that name.${where(f.values["nearest"], (text) => ` Did you mean ${quote(text)}?`)}`
  },
  "unknown-duty": {
    vi: (f) =>
      `Khóa after nêu nhiệm vụ ${found(f)}, nhưng duties không có mã đó; thứ tự này bị bỏ qua.${where(f.values["nearest"], (text) => ` Có phải ${quote(text)}?`)}`,
    en: (f) =>
      `The key after names the duty ${found(f)}, an id that duties does not have; that order is ignored.${where(f.values["nearest"], (text) => ` Did you mean ${quote(text)}?`)}`
  },
  "circular-duty": {
    vi: (f) =>
      `Nhiệm vụ ${quote(f.values["what"])} phải chờ chính nó: khóa after của các nhiệm vụ tạo thành vòng. Bỏ bớt một mục after.`,
    en: (f) =>
      `The duty ${quote(f.values["what"])} waits for itself: the keys after run in a circle. Take one of them out.`
  },
  "duty-without-party": {
    vi: (f) =>
      `Nhiệm vụ ${quote(f.values["what"])} không giao được cho ai: đến hạn, danh sách không có đơn vị hay thành viên nào thuộc ${quotes(f.values["from"])}. Sửa khóa from, hoặc điền đơn vị kế thừa trong danh sách đơn vị.`,
    en: (f) =>
      `Nobody owes the duty ${quote(f.values["what"])}: when it is due, the lists have no unit or member for ${quotes(f.values["from"])}. Change the key from, or fill in the successor in the list of units.`
  },
  "unknown-sender": {
    vi: (f) =>
      `Danh sách đơn vị và thành viên không có ${found(f)}, nên dòng này chưa được ghi nhận.${where(f.values["nearest"], (text) => ` Có phải ${quote(text)}?`)} Ghi đúng tên, hoặc thêm tên khác cho đơn vị trong danh sách.`,
    en: (f) =>
      `Neither the list of units nor that of members has ${found(f)}, so the row was not taken.${where(f.values["nearest"], (text) => ` Did you mean ${quote(text)}?`)} Write the name as listed, or add it to the unit's other names.`
  },
  "unlisted-duty": {
    vi: (f) =>
      `Không có nhiệm vụ ${found(f)} giao cho ${quote(f.values["party"])}.${where(f.values["nearest"], (text) => ` Gần nhất: ${quote(text)}.`)} Ghi mã hoặc nội dung nhiệm vụ như trong duties của campaign.yaml${f.values["known"] === undefined || plain(f.values["known"]) === "" ? "" : `: ${quotes(f.values["known"])}`}.`,
    en: (f) =>
      `There is no duty ${found(f)} that ${quote(f.values["party"])} owes.${where(f.values["nearest"], (text) => ` Nearest: ${quote(text)}.`)} Write the id or the words of a duty as in duties of campaign.yaml${f.values["known"] === undefined || plain(f.values["known"]) === "" ? "" : `: ${quotes(f.values["known"])}`}.`
  },
  "ambiguous-duty": {
    vi: (f) =>
      `${quote(f.values["party"])} có nhiều nhiệm vụ ${found(f)}. Đặt khóa id cho từng nhiệm vụ trong campaign.yaml và ghi mã vào ô này: ${quotes(f.values["known"])}.`,
    en: (f) =>
      `${quote(f.values["party"])} owes several duties ${found(f)}. Give each of them an id in campaign.yaml and write that into the cell: ${quotes(f.values["known"])}.`
  },
  "nothing-handed-in": {
    vi: (f) =>
      `Dòng của ${quote(f.values["party"])} không nêu nhiệm vụ nào, cũng không ghi hoạt động nào. Điền nội dung báo cáo đã nộp, hoặc ngày, địa bàn và nội dung hoạt động.`,
    en: (f) =>
      `The row of ${quote(f.values["party"])} names no duty and tells of no activity. Fill in which report came in, or day, hamlet and content of the activity.`
  }
} as const satisfies Readonly<Record<string, FindingSentence>>
