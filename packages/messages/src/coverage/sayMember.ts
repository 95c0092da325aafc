import type { AreaRecord, MemberRecord } from "@dvk/core"
import type { Language, Said } from "../Language.ts"
import { formatDate } from "../numbers/formatDate.ts"
import { counted } from "../report/counted.ts"

/** Above the members who owe something. */
export const membersOwing: Said = {
  vi: () => "Thành viên Ban Chỉ đạo còn việc phải làm:",
  en: () => "Members of the committee who still owe something:"
}

/** What a member still owes, in one sentence; null where nothing is. */
export const sayMemberOwes = (record: MemberRecord, language: Language): string | null => {
  const parts = sayMemberTasks(record, language)
  return parts.length === 0 ? null : `${record.member.name}: ${parts.join("; ")}.`
}

/** What a member still owes, piece by piece: score sheets, and reports that are late or due within a week. */
export const sayMemberTasks = (
  { sheetsOwed, duties }: MemberRecord,
  language: Language
): ReadonlyArray<string> => {
  const sheets = sheetsOwed?.length ?? 0
  const due = duties.filter(({ state }) => state.kind === "late" || state.kind === "soon")
  return [
    ...(sheets === 0 ? [] : [sheetsLeft[language](sheets)]),
    ...due.map(({ duty, state }) => {
      const before = formatDate(duty.before, language)
      const late = state.kind === "late" ? state.daysLate : 0
      return language === "vi"
        ? `“${duty.what}” (trước ngày ${before}${late === 0 ? "" : `, đã quá ${late} ngày`})`
        : `“${duty.what}” (before ${before}${late === 0 ? "" : `, ${counted(late, "day")} late`})`
    })
  ]
}

const sheetsLeft: Said<[count: number]> = {
  vi: (count) => `còn ${count} phiếu chấm`,
  en: (count) => `${counted(count, "score sheet")} to go`
}

/** What an area that a member looks after has. */
export const sayArea = ({ area, registered, scored, proposed }: AreaRecord, language: Language): string =>
  language === "vi"
    ? `${area}: ${registered.length} mô hình đăng ký, ${scored.length} đã có điểm, ${proposed.length} được đề nghị khen thưởng.`
    : `${area}: ${counted(registered.length, "model")} registered, ${scored.length} scored, ${proposed.length} proposed for commendation.`
