import type { SummaryStage } from "@dvk/core"

/** Columns of a summary that are neither a field nor a kind of subject. */
export type SummaryColumn =
  | "ignored"
  | "unit"
  | "through"
  | "year"
  | "period"
  | "row"
  | "field"
  | "level"
  | "subjectKind"
  | SummaryStage

/** Headers of summaries, in tidy rows and in the wide form of official papers. */
export const summaryAliases: Readonly<Record<SummaryColumn, ReadonlyArray<string>>> = {
  ignored: ["STT", "TT", "Số TT", "Số thứ tự", "Ghi chú", "Note", "Tỷ lệ", "Tỷ lệ (%)", "Tỉ lệ", "Đạt tỷ lệ"],
  unit: [
    "Đơn vị",
    "Tên đơn vị",
    "Cơ quan, đơn vị",
    "Đơn vị báo cáo",
    "Địa phương",
    "Địa phương, đơn vị",
    "Xã, phường",
    "Xã/phường",
    "Xã",
    "Tỉnh, thành phố",
    "Unit"
  ],
  through: ["Đơn vị tổng hợp", "Qua đơn vị", "Through"],
  year: ["Năm", "Năm báo cáo", "Year"],
  period: ["Kỳ báo cáo", "Kỳ", "Period"],
  row: ["Loại dòng", "Row"],
  field: ["Lĩnh vực", "LV", "Field"],
  level: ["Cấp", "Cấp mô hình", "Level"],
  subjectKind: ["Đối tượng", "Loại hình", "Subject", "Subject kind", "subjectKind"],
  registered: [
    "Đăng ký",
    "Số đăng ký",
    "Đã đăng ký",
    "Số mô hình đăng ký",
    "Tổng số mô hình đăng ký",
    "Tổng số đăng ký",
    "Tổng số mô hình",
    "Tổng đăng ký",
    "Tổng số",
    "Registered"
  ],
  recognised: [
    "Công nhận",
    "Được công nhận",
    "Đã công nhận",
    "Số mô hình được công nhận",
    "Số công nhận",
    "Recognised"
  ],
  commended: ["Khen thưởng", "Được khen thưởng", "Đã khen thưởng", "Đã khen", "Được khen", "Commended"],
  proposed: [
    "Đề nghị khen thưởng",
    "Đề nghị khen",
    "Đề nghị biểu dương, khen thưởng",
    "Proposed",
    "Proposed for commendation"
  ],
  exemplar: ["Điển hình", "Mô hình điển hình", "Điển hình tiêu biểu", "Exemplar", "Exemplars"],
  stopped: ["Dừng", "Đã dừng", "Dừng thực hiện", "Stopped"]
}
