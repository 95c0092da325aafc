import { foldBare, type IsoDate, nearest, type Origin, type RulingKind } from "@dvk/core"
import type { RowCells } from "../cells/RowCells.ts"
import { optionalDate } from "./optionalCells.ts"
import { type ListReading, readList, requiredText } from "./readList.ts"

/** A line of decisions.csv. `model` and `against` are ids, as written. */
export interface DecisionRow {
  readonly kind: RulingKind
  readonly model: string
  readonly against: string | null
  readonly reason: string
  readonly document: string | null
  readonly date: IsoDate | null
  readonly by: string | null
  readonly origin: Origin
}

const aliases = {
  ignored: ["STT", "TT", "Số TT", "Ghi chú", "Note"],
  ruling: ["Quyết định", "Loại quyết định", "Nội dung quyết định", "Ruling", "Decision"],
  model: ["Mã mô hình", "Mô hình", "Mã số", "Model", "Model id"],
  against: ["Xếp trên", "Xếp trước", "So với", "Against"],
  reason: ["Lý do", "Lí do", "Căn cứ", "Reason"],
  document: ["Văn bản", "Số văn bản", "Document"],
  date: ["Ngày", "Ngày quyết định", "Date"],
  by: ["Người quyết định", "Người ký", "Thẩm quyền", "By"]
}

const rulings: Readonly<Record<RulingKind, ReadonlyArray<string>>> = {
  admit: ["admit", "Chấp nhận", "Cho tham gia", "Chấp nhận nộp muộn"],
  place: ["place", "Xếp trên", "Xếp hạng"],
  select: ["select", "Chọn", "Đưa vào danh sách"],
  "leave-out": ["leave-out", "Không chọn", "Đưa ra khỏi danh sách", "Để lại"],
  disqualify: ["disqualify", "Loại", "Không xét"],
  recognise: ["recognise", "recognize", "Công nhận"]
}

const kinds = ["admit", "place", "select", "leave-out", "disqualify", "recognise"] as const

/** Reads decisions.csv: what the committee or its chair decided over the computed result, each with its reason. */
export const readDecisions = (file: string, bytes: Uint8Array): ListReading<DecisionRow> =>
  readList(file, bytes, {
    aliases,
    required: ["ruling", "model", "reason"],
    unique: null,
    read: (row) => {
      const kind = readRuling(row)
      const model = requiredText(row, "model")
      const reason = requiredText(row, "reason")
      const against = kind === "place" ? requiredText(row, "against") : row.textOrNull("against")
      return kind === null || row.refused
        ? null
        : {
            kind,
            model,
            against,
            reason,
            document: row.textOrNull("document"),
            date: optionalDate(row, "date"),
            by: row.textOrNull("by"),
            origin: row.place
          }
    }
  })

const readRuling = (row: RowCells): RulingKind | null => {
  const text = requiredText(row, "ruling")
  if (text === "") return null
  const folded = foldBare(text)
  const kind = kinds.find((known) => rulings[known].some((name) => foldBare(name) === folded))
  if (kind !== undefined) return kind
  const values = {
    key: "ruling",
    found: text,
    expected: "one-of",
    choices: kinds,
    nearest: nearest(text, kinds)
  }
  row.add("bad-value", "ruling", { before: text }, values)
  return null
}
