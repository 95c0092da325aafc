import type { Vote, VoteBase, VoteCount } from "@dvk/core"
import { formatDate } from "../numbers/formatDate.ts"
import { twoDigits } from "../numberWords/countInWords.ts"

/** Of whom a threshold is a share. */
export const voteBases: Readonly<Record<VoteBase, string>> = {
  "all-members": "tổng số thành viên",
  present: "số người dự họp và gửi phiếu",
  "valid-ballots": "số phiếu hợp lệ"
}

/** What became of a vote: its outcome, or why it has none. */
export type VoteStanding = VoteCount["outcome"] | "repeated" | "contradictory" | "noRule" | "noMembers"

export const voteStanding: Readonly<Record<VoteStanding, string>> = {
  passed: "Đạt",
  failed: "Không đạt",
  "no-quorum": "Không đủ người dự",
  repeated: "Đã bỏ phiếu lại",
  contradictory: "Số phiếu không khớp, chưa tính",
  noRule: "–",
  noMembers: "Chưa có danh sách thành viên"
}

/** How, when and by whom a vote was held: votes that share all of it stand together in the minutes. */
export const ballotHeading = ({ ballot, date, present, absentWritten }: Vote): string =>
  [
    ballot === "secret" ? "Bỏ phiếu kín" : "Biểu quyết giơ tay",
    ...(date === null ? [] : [`ngày ${formatDate(date, "vi")}`]),
    `${twoDigits(present)} người dự`,
    ...(absentWritten === 0 ? [] : [`${twoDigits(absentWritten)} người vắng gửi phiếu`])
  ].join(", ")
