import { foldBare, type IsoDate, nearest, type Origin, type StepKind, stepKinds } from "@dvk/core"
import type { RowCells } from "../cells/RowCells.ts"
import type { ModelReference } from "../folder/ModelDirectory.ts"
import type { ListContent } from "./listSheet.ts"
import { optionalDate } from "./optionalCells.ts"
import { type ListReading, readList } from "./readList.ts"

/** A line of a list of steps. `level` is as written: the rubric knows which levels there are. */
export interface StepRow {
  readonly modelRef: ModelReference
  readonly kind: StepKind
  readonly on: IsoDate | null
  readonly document: string | null
  readonly body: string | null
  readonly level: string | null
  readonly note: string | null
  readonly origin: Origin
}

const aliases = {
  ignored: ["STT", "TT", "Số TT"],
  model: ["Mã mô hình", "Mã số", "Mã số mô hình", "Mã MH", "Mã", "Model", "Model id", "id"],
  name: ["Tên mô hình", "Tên MH", "Mô hình", "Tên mô hình, điển hình", "Tên", "Name", "Model name"],
  unit: ["Đơn vị", "Tên đơn vị", "Đơn vị thực hiện", "Đơn vị đăng ký", "Chi bộ", "Unit", "Unit name"],
  kind: ["Bước", "Việc", "Diễn biến", "Tình trạng", "Trạng thái", "Kết quả rà soát", "Step", "State"],
  on: ["Ngày", "Ngày, tháng", "Ngày văn bản", "Thời gian", "Date", "On"],
  document: ["Số văn bản", "Văn bản", "Số, ký hiệu", "Số ký hiệu", "Số quyết định", "Document"],
  body: ["Cơ quan", "Cơ quan ban hành", "Cơ quan quyết định", "Nơi ban hành", "Thẩm quyền", "Body"],
  level: ["Cấp", "Cấp mô hình", "Nâng lên cấp", "Cấp công nhận", "Level"],
  note: ["Ghi chú", "Nội dung", "Kết quả kiểm tra", "Nhận xét", "Note"]
}

/** What people write for a step, the name that messages suggest first. */
const names: Readonly<Record<StepKind, ReadonlyArray<string>>> = {
  registered: ["Đăng ký", "Đã đăng ký", "Đăng ký mới", "registered", "registration"],
  "under-way": [
    "Đang thực hiện",
    "Thực hiện",
    "Triển khai",
    "Đang triển khai",
    "Bắt đầu thực hiện",
    "under-way",
    "under way"
  ],
  appraised: ["Đã thẩm định", "Thẩm định", "Đánh giá", "Đã đánh giá", "appraised", "appraisal"],
  recognised: ["Được công nhận", "Công nhận", "Đã công nhận", "recognised", "recognized", "recognition"],
  exemplar: [
    "Điển hình",
    "Điển hình tiêu biểu",
    "Mô hình điển hình",
    "Tiêu biểu",
    "Chọn điển hình",
    "exemplar"
  ],
  commended: [
    "Được khen thưởng",
    "Khen thưởng",
    "Đã khen thưởng",
    "Biểu dương",
    "Được biểu dương",
    "commended",
    "commendation"
  ],
  inspected: ["Kiểm tra", "Đã kiểm tra", "Kiểm tra, giám sát", "Giám sát", "inspected", "inspection"],
  kept: [
    "Duy trì",
    "Tiếp tục duy trì",
    "Tiếp tục",
    "Giữ",
    "Củng cố",
    "Nhân rộng",
    "Được nhân rộng",
    "kept",
    "keep",
    "sustain",
    "replicate"
  ],
  raised: ["Nâng lên", "Nâng cấp", "Nâng lên cấp trên", "Nâng tầm", "raised", "raise", "upgraded", "upgrade"],
  stopped: [
    "Dừng",
    "Đã dừng",
    "Dừng thực hiện",
    "Dừng hoạt động",
    "Dừng hẳn",
    "Tạm dừng",
    "Ngừng",
    "Ngừng thực hiện",
    "Ngừng hoạt động",
    "Không duy trì",
    "Thôi thực hiện",
    "Kết thúc",
    "stopped",
    "stop",
    "discontinue",
    "discontinued"
  ]
}

const byName = new Map(
  stepKinds.flatMap((kind) => [kind, ...names[kind]].map((name) => [foldBare(name), kind] as const))
)

/** Reads a list of steps: what became of each model, when, by which paper of whom. */
export const readSteps = (file: string, content: ListContent): ListReading<StepRow> =>
  readList(file, content, {
    aliases,
    required: ["kind"],
    anyOf: ["model", "name"],
    unique: null,
    read: (row) => {
      const modelRef = modelNamed(row)
      const kind = readKind(row)
      return row.refused || kind === null
        ? null
        : {
            modelRef,
            kind,
            on: optionalDate(row, "on"),
            document: row.textOrNull("document"),
            body: row.textOrNull("body"),
            level: row.textOrNull("level"),
            note: row.textOrNull("note", true),
            origin: row.place
          }
    }
  })

const modelNamed = (row: RowCells): ModelReference => {
  const id = row.textOrNull("model")
  const name = row.textOrNull("name")
  const unit = row.textOrNull("unit")
  if (id === null && name === null) {
    const key = row.has("model") ? "model" : "name"
    row.add("missing-id", key, {}, { key })
  }
  return {
    ...(id === null ? {} : { id }),
    ...(name === null ? {} : { name }),
    ...(unit === null ? {} : { unit })
  }
}

const readKind = (row: RowCells): StepKind | null => {
  const text = row.text("kind")
  if (text === "") {
    row.add("missing-id", "kind", {}, { key: "kind" })
    return null
  }
  const kind = byName.get(foldBare(text))
  if (kind !== undefined) return kind
  const choices = stepKinds.flatMap((known) => names[known][0] ?? [])
  const near = byName.get(nearest(foldBare(text), [...byName.keys()]))
  const values = { nearest: near === undefined ? "" : (names[near][0] ?? ""), choices }
  row.add("unknown-step", "kind", { before: text }, values)
  return null
}
