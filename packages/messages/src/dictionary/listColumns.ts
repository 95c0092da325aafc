import type { Language } from "../Language.ts"

const model = { vi: "Mã mô hình", en: "Model id" }
const name = { vi: "Tên mô hình", en: "Name of the model" }
const unit = { vi: "Tên đơn vị", en: "Name of the unit" }

/** Files for people: their headers are in the language of the report. */
export const listColumns = {
  "unranked.csv": {
    model,
    name,
    unit,
    field: { vi: "Lĩnh vực", en: "Field" },
    groundCode: {
      vi: "Mã căn cứ, không đổi theo ngôn ngữ",
      en: "Code of the ground, the same in every language"
    },
    ground: { vi: "Vì sao chưa xếp hạng", en: "Why it is not ranked" }
  },
  "owed.csv": {
    unit,
    owed: {
      vi: "Thứ còn thiếu: bản đăng ký hoặc báo cáo kết quả",
      en: "What is owed: registration or results"
    },
    count: { vi: "Còn thiếu bao nhiêu mô hình", en: "For how many models" },
    dueBefore: { vi: "Phải nộp trước ngày này", en: "Due before this day" },
    daysLate: {
      vi: "Số ngày muộn tính đến ngày của --on; trống nếu không ghi --on",
      en: "Days late as of the day of --on; blank without it"
    }
  },
  "findings.csv": {
    severity: { vi: "Mức độ: lỗi, cảnh báo, ghi nhận", en: "Error, warning or note" },
    code: { vi: "Mã của điểm cần xem, không đổi theo ngôn ngữ", en: "Code, the same in every language" },
    file: { vi: "Tệp trong thư mục hồ sơ", en: "File in the campaign folder" },
    line: { vi: "Dòng trong tệp, từ 1", en: "Line of the file, from 1" },
    sheetRow: { vi: "Hàng mà Excel hiện, từ 1", en: "Row that Excel shows, from 1" },
    column: { vi: "Cột, theo tiêu đề trong tệp", en: "Column, by its header in the file" },
    model,
    judge: { vi: "Mã người chấm", en: "Judge" },
    before: { vi: "Ô ghi gì", en: "What the cell had" },
    after: { vi: "Đọc thành gì", en: "What was read" },
    message: { vi: "Nội dung và cách xử lý", en: "What was found and what to do" }
  }
} as const satisfies Readonly<Record<string, Readonly<Record<string, Readonly<Record<Language, string>>>>>>
