import type { Language } from "../Language.ts"

const headers = {
  rank: { vi: "Hạng", en: "Rank" },
  model: { vi: "Mã mô hình", en: "Model id" },
  name: { vi: "Mô hình", en: "Model" },
  units: { vi: "Số đơn vị", en: "Units" },
  unitKind: { vi: "Loại đơn vị", en: "Kind of unit" },
  unit: { vi: "Đơn vị", en: "Unit" },
  field: { vi: "Lĩnh vực", en: "Field" },
  facts: { vi: "Theo hồ sơ và báo cáo", en: "By form and report" },
  score: { vi: "Điểm", en: "Score" },
  grade: { vi: "Xếp loại", en: "Grade" },
  judges: { vi: "Số phiếu", en: "Sheets" },
  decidedBy: { vi: "Phân định bởi", en: "Decided by" },
  reason: { vi: "Lý do", en: "Reason" },
  ground: { vi: "Căn cứ", en: "Ground" },
  groundCode: { vi: "Mã căn cứ", en: "Ground code" },
  severity: { vi: "Mức độ", en: "Severity" },
  code: { vi: "Mã", en: "Code" },
  file: { vi: "Tệp", en: "File" },
  line: { vi: "Dòng", en: "Line" },
  sheetRow: { vi: "Hàng trong Excel", en: "Row in Excel" },
  column: { vi: "Cột", en: "Column" },
  judge: { vi: "Người chấm", en: "Judge" },
  before: { vi: "Trước", en: "Before" },
  after: { vi: "Sau", en: "After" },
  message: { vi: "Nội dung", en: "Message" },
  owed: { vi: "Còn thiếu", en: "Owed" },
  count: { vi: "Số lượng thiếu", en: "How many" },
  dueBefore: { vi: "Trước ngày", en: "Due before" },
  daysLate: { vi: "Số ngày muộn", en: "Days late" },
  registered: { vi: "Đã đăng ký", en: "Registered" },
  minimum: { vi: "Tối thiểu", en: "Minimum" },
  quota: { vi: "Cơ cấu", en: "Quota" },
  filled: { vi: "Số suất", en: "Places" },
  waiting: { vi: "Chờ quyết định", en: "Open" },
  atLeast: { vi: "Ít nhất", en: "At least" },
  atMost: { vi: "Nhiều nhất", en: "At most" },
  eligible: { vi: "Đủ điều kiện", en: "Eligible" },
  recognition: { vi: "Công nhận", en: "Recognition" },
  subjectKind: { vi: "Đối tượng", en: "Subject" },
  amount: { vi: "Tiền thưởng", en: "Amount" },
  calculation: { vi: "Cách tính", en: "Calculation" },
  missing: { vi: "Còn thiếu", en: "Missing" }
} as const satisfies Record<string, Readonly<Record<Language, string>>>

export type ReportColumn = keyof typeof headers

/**
 * The header of a column in the tables of the report and in the CSV files for people.
 *
 * @example
 * columnHeader("sheetRow", "vi") // => "Hàng trong Excel"
 */
export const columnHeader = (column: ReportColumn, language: Language): string => headers[column][language]
