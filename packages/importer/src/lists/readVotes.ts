import { type Ballot, foldBare, type IsoDate, type Origin } from "@dvk/core"
import type { RowCells } from "../cells/RowCells.ts"
import type { ListContent } from "./listSheet.ts"
import { countIn, optionalCount, optionalDate } from "./optionalCells.ts"
import { type ListReading, readList, requiredText } from "./readList.ts"

/** A line of votes.csv. `model` is an id, as written. */
export interface VoteRow {
  readonly model: string
  readonly ballot: Ballot
  readonly present: number
  readonly absentWritten: number
  readonly for: number
  readonly against: number
  readonly blank: number
  readonly date: IsoDate | null
  readonly origin: Origin
}

const aliases = {
  ignored: ["STT", "TT", "Số TT", "Ghi chú", "Note", "Tên mô hình", "Model name"],
  model: ["Mã mô hình", "Mô hình", "Mã số", "Model", "Model id"],
  ballot: ["Hình thức", "Hình thức bỏ phiếu", "Ballot"],
  present: ["Có mặt", "Số người có mặt", "Dự họp", "Present"],
  absentWritten: ["Vắng gửi phiếu", "Vắng mặt gửi phiếu", "Phiếu gửi", "Absent written"],
  for: ["Tán thành", "Đồng ý", "Số phiếu đồng ý", "For"],
  against: ["Không tán thành", "Không đồng ý", "Against"],
  blank: ["Phiếu trắng", "Phiếu trắng, không hợp lệ", "Không hợp lệ", "Blank"],
  date: ["Ngày", "Ngày bỏ phiếu", "Ngày họp", "Date"]
}

const ballots: Readonly<Record<Ballot, ReadonlyArray<string>>> = {
  secret: ["secret", "Kín", "Phiếu kín", "Bỏ phiếu kín"],
  open: ["open", "Công khai", "Biểu quyết", "Giơ tay", "Biểu quyết công khai"]
}

/** Reads votes.csv: how the committee voted on recognising each model. */
export const readVotes = (file: string, content: ListContent): ListReading<VoteRow> =>
  readList(file, content, {
    aliases,
    required: ["model", "present", "for"],
    unique: null,
    read: (row) => {
      const model = requiredText(row, "model")
      const ballot = readBallot(row)
      const present = requiredCount(row, "present")
      const inFavour = requiredCount(row, "for")
      return row.refused || ballot === null
        ? null
        : {
            model,
            ballot,
            present,
            absentWritten: optionalCount(row, "absentWritten") ?? 0,
            for: inFavour,
            against: optionalCount(row, "against") ?? 0,
            blank: optionalCount(row, "blank") ?? 0,
            date: optionalDate(row, "date"),
            origin: row.place
          }
    }
  })

/** A count that the vote cannot do without; a blank or unreadable one refuses the row. */
const requiredCount = (row: RowCells, key: string): number => {
  const text = requiredText(row, key)
  const count = countIn(text)
  if (text !== "" && count === null)
    row.add("bad-value", key, { before: text }, { key, found: text, expected: "count", nearest: "" })
  return count ?? 0
}

const readBallot = (row: RowCells): Ballot | null => {
  const text = row.text("ballot")
  if (text === "") return "open"
  const folded = foldBare(text)
  const kind = (["secret", "open"] as const).find((known) =>
    ballots[known].some((name) => foldBare(name) === folded)
  )
  if (kind !== undefined) return kind
  row.add(
    "bad-value",
    "ballot",
    { before: text },
    { key: "ballot", found: text, expected: "one-of", choices: ["kín", "công khai"], nearest: "" }
  )
  return null
}
