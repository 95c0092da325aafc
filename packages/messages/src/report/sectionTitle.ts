import type { Language } from "../Language.ts"

/** The sections of the decision report, in the order in which a chair reads them. */
export const reportSections = [
  "proposal",
  "decide",
  "border",
  "owed",
  "unranked",
  "charts",
  "ranking",
  "models",
  "doubt",
  "judges",
  "quotas",
  "recognition",
  "rewards",
  "results",
  "lives",
  "coverage",
  "summaries",
  "duties",
  "ground",
  "members",
  "findings",
  "rules",
  "record"
] as const
export type ReportSection = (typeof reportSections)[number]

const titles: Readonly<Record<ReportSection, Readonly<Record<Language, string>>>> = {
  proposal: { vi: "Đề nghị khen thưởng", en: "Proposed for commendation" },
  decide: { vi: "Trưởng ban cần quyết định", en: "For the chair to decide" },
  border: { vi: "Vùng ranh giới", en: "At the border" },
  owed: { vi: "Đơn vị còn thiếu", en: "Still owed" },
  unranked: { vi: "Mô hình chưa xếp hạng", en: "Models not ranked" },
  charts: { vi: "Biểu đồ", en: "Charts" },
  results: { vi: "Kết quả đã báo cáo", en: "Reported results" },
  lives: { vi: "Quá trình của các mô hình", en: "The life of the models" },
  ranking: { vi: "Bảng xếp hạng", en: "Ranking" },
  models: { vi: "Từng mô hình", en: "Model by model" },
  doubt: { vi: "Độ chắc chắn của kết quả", en: "How solid the result is" },
  judges: { vi: "Những người chấm", en: "The judges" },
  quotas: { vi: "Cơ cấu của danh sách", en: "Quotas" },
  recognition: { vi: "Công nhận", en: "Recognition" },
  rewards: { vi: "Tiền thưởng", en: "Reward money" },
  coverage: { vi: "Tình hình đăng ký", en: "Registrations" },
  duties: { vi: "Lịch và nhiệm vụ", en: "Dates and duties" },
  ground: { vi: "Địa bàn và hoạt động", en: "Hamlets and activities" },
  members: { vi: "Thành viên Ban Chỉ đạo", en: "Members of the committee" },
  summaries: { vi: "Tổng hợp từ các đơn vị", en: "Summaries of the units" },
  findings: { vi: "Điểm cần xem lại trong hồ sơ", en: "What to look at in the files" },
  rules: { vi: "Quy tắc đã áp dụng", en: "Rules of record" },
  record: { vi: "Mã kiểm tra", en: "Digest" }
}

/**
 * The heading of a section of the report, also used in its table of contents.
 *
 * @example
 * sectionTitle("ranking", "vi") // => "Bảng xếp hạng"
 */
export const sectionTitle = (section: ReportSection, language: Language): string => titles[section][language]
