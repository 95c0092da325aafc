import { foldBare, type IsoDate, nearest, type Origin, type RulingKind } from "@dvk/core"
import type { RowCells } from "../cells/RowCells.ts"
import { readDecimal } from "../cells/readDecimal.ts"
import type { ListContent } from "./listSheet.ts"
import { optionalDate } from "./optionalCells.ts"
import { type ListReading, readList, requiredText } from "./readList.ts"

/** A line of decisions.csv. `model` and `against` are ids, as written. */
export interface DecisionRow {
  readonly kind: RulingKind
  readonly model: string
  readonly against: string | null
  /** The criterion that does not apply, or the bonus or penalty of the rubric; as written. */
  readonly criterion: string | null
  /** In ten-thousandths, above 0; for a bonus or penalty only. */
  readonly points: number | null
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
  criterion: [
    "Tiêu chí",
    "Mã tiêu chí",
    "Tiêu chí, khoản",
    "Khoản thưởng, trừ",
    "Khoản thưởng",
    "Khoản trừ",
    "Khoản",
    "Criterion"
  ],
  points: ["Điểm", "Số điểm", "Points"],
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
  recognise: ["recognise", "recognize", "Công nhận"],
  "not-applicable": [
    "not-applicable",
    "Không áp dụng tiêu chí",
    "Không áp dụng",
    "Tiêu chí không áp dụng",
    "Miễn tiêu chí"
  ],
  bonus: ["bonus", "Điểm thưởng", "Cộng điểm", "Điểm cộng", "Thưởng điểm"],
  penalty: ["penalty", "Điểm trừ", "Trừ điểm", "Điểm phạt"]
}

const kinds = [
  "admit",
  "place",
  "select",
  "leave-out",
  "disqualify",
  "recognise",
  "not-applicable",
  "bonus",
  "penalty"
] as const

/** Reads decisions.csv: what the committee or its chair decided over the computed result, each with its reason. */
export const readDecisions = (file: string, content: ListContent): ListReading<DecisionRow> =>
  readList(file, content, {
    aliases,
    required: ["ruling", "model", "reason"],
    unique: null,
    read: (row) => {
      const kind = readRuling(row)
      const model = requiredText(row, "model")
      const reason = requiredText(row, "reason")
      const against = kind === "place" ? requiredText(row, "against") : row.textOrNull("against")
      const criterion = kind !== null && onCriterion.has(kind) ? requiredText(row, "criterion") : null
      const points = kind === "bonus" || kind === "penalty" ? readPoints(row) : null
      return kind === null || row.refused
        ? null
        : {
            kind,
            model,
            against,
            criterion,
            points,
            reason,
            document: row.textOrNull("document"),
            date: optionalDate(row, "date"),
            by: row.textOrNull("by"),
            origin: row.place
          }
    }
  })

/** Decisions that say what of the rubric they are about. */
const onCriterion: ReadonlySet<RulingKind> = new Set(["not-applicable", "bonus", "penalty"])

/** Points that a decision adds or takes away; without them there is nothing to decide, so the row is refused. */
const readPoints = (row: RowCells): number | null => {
  const text = requiredText(row, "points")
  if (text === "") return null
  const points = readDecimal(text.replace(/\s*(?:điểm|đ|points?)$/iu, ""))
  if (points !== null && points > 0) return points
  row.add("bad-number", "points", { before: text, severity: "error" }, { expected: "points" })
  return null
}

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
    choices: kinds.flatMap((known) => rulings[known][1] ?? []),
    nearest: nearest(
      text,
      kinds.flatMap((known) => rulings[known])
    )
  }
  row.add("bad-value", "ruling", { before: text }, values)
  return null
}
