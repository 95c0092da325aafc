import type { Activity, IsoDate, Origin } from "@dvk/core"
import type { RowCells } from "../cells/RowCells.ts"
import { readHeadCount } from "../cells/readHeadCount.ts"
import type { ListContent } from "./listSheet.ts"
import { optionalDate } from "./optionalCells.ts"
import { readMetres, readMoney } from "./readAmounts.ts"
import { type ListReading, manyOf, readList } from "./readList.ts"

/** A line of the log of reports. `party` is a unit or member, `duty` an id or the words of one; all as written. */
export interface DeliveryRow {
  readonly party: string
  /** The name stands in a column of its own for members. */
  readonly isMember: boolean
  readonly duty: string | null
  readonly on: IsoDate | null
  readonly document: string | null
  readonly note: string | null
  readonly activity: Activity | null
  readonly origin: Origin
}

const aliases = {
  ignored: ["STT", "TT", "Số TT"],
  party: [
    "Đơn vị",
    "Đơn vị nộp",
    "Đơn vị báo cáo",
    "Đơn vị thực hiện",
    "Cơ quan, đơn vị",
    "Tên đơn vị",
    "Nơi gửi",
    "Unit",
    "From"
  ],
  member: ["Thành viên", "Họ và tên", "Họ tên", "Người nộp", "Người báo cáo", "Member"],
  duty: [
    "Nhiệm vụ",
    "Mã nhiệm vụ",
    "Nội dung báo cáo",
    "Loại báo cáo",
    "Báo cáo",
    "Tên báo cáo",
    "Duty",
    "Report"
  ],
  on: ["Ngày nộp", "Ngày gửi", "Ngày nhận", "Ngày báo cáo", "Handed in", "Date handed in"],
  document: ["Số văn bản", "Văn bản", "Số, ký hiệu", "Số ký hiệu", "Số hiệu", "Document"],
  note: ["Ghi chú", "Note"],
  hamlets: ["Địa bàn", "Thôn", "Ấp", "Xóm", "Thôn, xóm", "Thôn, ấp", "Địa bàn thôn", "Địa điểm", "Hamlet"],
  day: ["Ngày thực hiện", "Ngày hoạt động", "Thời gian thực hiện", "Ngày", "Day"],
  partners: ["Đơn vị phối hợp", "Phối hợp", "Lực lượng phối hợp", "Partners"],
  content: ["Nội dung hoạt động", "Hoạt động", "Công việc", "Nội dung công việc", "Nội dung", "Activity"],
  people: ["Số người tham gia", "Số người", "Lượt người tham gia", "People"],
  cost: ["Kinh phí", "Kinh phí (đồng)", "Chi phí", "Số tiền", "Cost"],
  road: ["Tuyến đường đăng ký", "Tuyến đường", "Đường đăng ký", "Road"],
  length: ["Chiều dài", "Chiều dài (m)", "Số mét", "Length"]
}

/** Reads a log of reports: what came in for which duty, and what was done on the ground. */
export const readDeliveries = (file: string, content: ListContent): ListReading<DeliveryRow> =>
  readList(file, content, {
    aliases,
    required: [],
    anyOf: ["party", "member"],
    unique: null,
    read: (row) => {
      const member = row.textOrNull("member")
      const party = member ?? row.text("party")
      if (party === "") row.add("missing-id", row.has("party") ? "party" : "member", {}, { key: "party" })
      const duty = row.textOrNull("duty")
      const activity = readActivity(row)
      return row.refused
        ? null
        : {
            party,
            isMember: member !== null,
            duty,
            on: optionalDate(row, "on"),
            document: row.textOrNull("document"),
            note: row.textOrNull("note"),
            activity,
            origin: row.place
          }
    }
  })

const ON_THE_GROUND = ["hamlets", "day", "partners", "content", "people", "cost", "road", "length"]

/** What a row tells of an activity; null where all those cells are blank. */
const readActivity = (row: RowCells): Activity | null =>
  ON_THE_GROUND.every((key) => row.raw(key).trim() === "")
    ? null
    : {
        hamlets: manyOf(row.text("hamlets", true)),
        day: optionalDate(row, "day"),
        partners: manyOf(row.text("partners", true)),
        content: row.textOrNull("content"),
        people: people(row),
        cost: amount(row, "cost", "dong", readMoney),
        road: row.textOrNull("road"),
        length: amount(row, "length", "metres", readMetres)
      }

/** A head count, told where the cell says "about". */
const people = (row: RowCells): number | null => {
  const text = row.text("people")
  const read = readHeadCount(text)
  if (read?.approximate === true)
    row.add("approximate-number", "people", { before: text, after: String(read.value.count) })
  return amount(row, "people", "head-count", () => read?.value.count ?? null)
}

/** An amount, or null where the cell is blank or cannot be read; the latter is reported. */
const amount = (
  row: RowCells,
  key: string,
  expected: string,
  read: (text: string) => number | null
): number | null => {
  const text = row.text(key)
  if (text === "") return null
  const value = read(text)
  if (value === null) row.add("bad-number", key, { before: text }, { expected })
  return value
}
