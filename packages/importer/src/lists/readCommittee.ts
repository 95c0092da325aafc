import type { Origin } from "@dvk/core"
import type { ListContent } from "./listSheet.ts"
import { type ListReading, manyOf, readList, requiredText } from "./readList.ts"

/** A line of committee.csv. `unit` is an id or name; `conflicts` are models or units; all as written. */
export interface MemberRow {
  readonly id: string
  readonly name: string
  readonly role: string | null
  readonly unit: string | null
  readonly areas: ReadonlyArray<string>
  readonly team?: string
  readonly conflicts: ReadonlyArray<string>
  readonly origin: Origin
}

const aliases = {
  ignored: ["STT", "TT", "Số TT", "Ghi chú", "Note"],
  id: ["Mã", "Mã thành viên", "Mã giám khảo", "Mã số", "id", "Member id", "Judge"],
  name: ["Họ và tên", "Họ tên", "Tên", "Thành viên", "Name"],
  role: ["Chức vụ", "Vai trò", "Chức danh", "Nhiệm vụ", "Role"],
  unit: ["Đơn vị", "Đơn vị công tác", "Cơ quan", "Unit"],
  areas: [
    "Phụ trách",
    "Lĩnh vực phụ trách",
    "Địa bàn phụ trách",
    "Lĩnh vực, địa bàn phụ trách",
    "Areas",
    "Fields"
  ],
  team: ["Tổ thẩm định", "Tổ", "Tổ công tác", "Nhóm thẩm định", "Appraisal team", "Team"],
  conflicts: ["Xung đột lợi ích", "Khai báo xung đột", "Mô hình có liên quan", "Có liên quan", "Conflicts"]
}

/** Reads committee.csv: the members, whom they belong to, and what they declared a conflict with. */
export const readCommittee = (file: string, content: ListContent): ListReading<MemberRow> =>
  readList(file, content, {
    aliases,
    required: ["id", "name"],
    unique: "id",
    read: (row) => {
      const id = requiredText(row, "id")
      const name = requiredText(row, "name")
      const team = row.textOrNull("team")
      return row.refused
        ? null
        : {
            id,
            name,
            role: row.textOrNull("role"),
            unit: row.textOrNull("unit"),
            areas: manyOf(row.text("areas", true)),
            ...(team === null ? {} : { team }),
            conflicts: manyOf(row.text("conflicts", true)),
            origin: row.place
          }
    }
  })
