import type { ResultColumn } from "@dvk/core"

/** Headers of lists of results, written with diacritics; they are compared without. */
export const resultAliases: Readonly<
  Record<ResultColumn | "ignored" | "model" | "name" | "unit", ReadonlyArray<string>>
> = {
  ignored: [
    "STT",
    "TT",
    "Số TT",
    "Số thứ tự",
    "No",
    "#",
    "Lĩnh vực",
    "Field",
    "Ghi chú",
    "Note",
    "Cần sửa",
    "To mend"
  ],
  model: ["Mã mô hình", "Mã số", "Mã MH", "Mã số mô hình", "Mã", "id", "Model id", "Model"],
  name: ["Tên mô hình", "Tên MH", "Tên mô hình, điển hình", "Mô hình", "Tên", "Name", "Model name"],
  unit: ["Đơn vị", "Đơn vị đăng ký", "Đơn vị thực hiện", "Chi bộ", "Tên đơn vị", "Unit"],
  target: [
    "Chỉ tiêu",
    "Chỉ tiêu đăng ký",
    "Nội dung chỉ tiêu",
    "Mục tiêu",
    "Mục tiêu đăng ký",
    "Target",
    "Targets"
  ],
  registered: [
    "Mức đăng ký",
    "Số đăng ký",
    "Số liệu đăng ký",
    "Đăng ký",
    "Kế hoạch",
    "Chỉ tiêu kế hoạch",
    "Registered",
    "Registered figure",
    "Planned"
  ],
  actual: [
    "Kết quả đạt được",
    "Kết quả thực hiện",
    "Số liệu đạt được",
    "Mức đạt được",
    "Đạt được",
    "Thực hiện",
    "Thực hiện được",
    "Actual",
    "Actual figure",
    "Achieved"
  ],
  measure: ["Đơn vị tính", "ĐVT", "Unit of measure", "Measure"],
  participants: [
    "Số hộ tham gia",
    "Số người tham gia",
    "Số hộ/người tham gia",
    "Số người/hộ tham gia",
    "Số lượng tham gia",
    "Người tham gia",
    "Participants"
  ],
  population: [
    "Tổng số hộ",
    "Tổng số người",
    "Tổng số hộ/người",
    "Tổng số hộ dân",
    "Tổng số khẩu",
    "Dân số",
    "Số hộ",
    "Số khẩu",
    "Population"
  ],
  recognitionDocument: [
    "Văn bản công nhận",
    "Quyết định công nhận",
    "Số quyết định công nhận",
    "QĐ công nhận",
    "Số, ngày quyết định công nhận",
    "Recognition document"
  ],
  evidence: ["Minh chứng", "Tài liệu minh chứng", "Hình ảnh minh chứng", "Evidence"],
  inspection: [
    "Kết quả kiểm tra",
    "Kiểm tra",
    "Kiểm tra, giám sát",
    "Nhận xét kiểm tra",
    "Kết quả thẩm định",
    "Inspection",
    "Inspection note"
  ],
  inspectedOn: ["Ngày kiểm tra", "Thời gian kiểm tra", "Inspected on", "Inspection date"],
  replicas: [
    "Số nơi làm theo",
    "Số nơi nhân rộng",
    "Số đơn vị làm theo",
    "Số xóm, đơn vị làm theo",
    "Số xóm làm theo",
    "Số thôn làm theo",
    "Nhân rộng",
    "Replicas",
    "Replicated in"
  ],
  reportedOn: ["Ngày báo cáo", "Thời gian báo cáo", "Ngày nộp báo cáo", "Reported on", "Report date"]
}
