import type { IsoDate, Origin } from "@dvk/core"
import type { ListContent } from "./listSheet.ts"
import { optionalCount, optionalDate } from "./optionalCells.ts"
import { type ListReading, type ListRule, manyOf, readList, requiredText } from "./readList.ts"

/** A line of units.csv. `parent` and `successor` are ids or names, as written. */
export interface UnitRow {
  readonly id: string
  readonly name: string
  readonly otherNames: ReadonlyArray<string>
  readonly kind: string | null
  readonly parent: string | null
  /** How many models the unit has to register; null where the file does not say. */
  readonly minimum: number | null
  readonly validFrom: IsoDate | null
  readonly validTo: IsoDate | null
  readonly successor: string | null
  readonly origin: Origin
}

const aliases = {
  ignored: ["STT", "TT", "Số TT", "Ghi chú", "Note"],
  id: ["Mã đơn vị", "Mã", "Mã số", "id", "Unit id"],
  name: ["Tên đơn vị", "Đơn vị", "Tên", "Name", "Unit", "Unit name"],
  otherNames: ["Tên khác", "Tên gọi khác", "Tên viết tắt", "Other names"],
  kind: ["Loại đơn vị", "Loại", "Loại hình", "Khối", "Kind"],
  parent: ["Đơn vị cấp trên", "Cấp trên", "Trực thuộc", "Parent"],
  minimum: ["Tối thiểu", "Số mô hình tối thiểu", "Chỉ tiêu", "Minimum"],
  validFrom: ["Hiệu lực từ", "Từ ngày", "Valid from"],
  validTo: ["Hiệu lực đến", "Đến ngày", "Valid to"],
  successor: ["Đơn vị kế thừa", "Đơn vị mới", "Kế thừa", "Successor"]
}

/** How a list of units is read. */
export const unitRule: ListRule<UnitRow> = {
  aliases,
  required: ["id", "name"],
  unique: "id",
  read: (row) => {
    const id = requiredText(row, "id")
    const name = requiredText(row, "name")
    return row.refused
      ? null
      : {
          id,
          name,
          otherNames: manyOf(row.text("otherNames", true)),
          kind: row.textOrNull("kind"),
          parent: row.textOrNull("parent"),
          minimum: optionalCount(row, "minimum"),
          validFrom: optionalDate(row, "validFrom"),
          validTo: optionalDate(row, "validTo"),
          successor: row.textOrNull("successor"),
          origin: row.place
        }
  }
}

/** Reads units.csv: the units that take part and how many models each owes. */
export const readUnits = (file: string, content: ListContent): ListReading<UnitRow> =>
  readList(file, content, unitRule)
