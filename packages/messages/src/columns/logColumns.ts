import type { Language } from "../Language.ts"

/** Headers of a log of reports, as the form has them; the importer reads each of them, and passes over `before`. */
export const logColumns = {
  party: { vi: "Đơn vị", en: "Unit" },
  member: { vi: "Thành viên", en: "Member" },
  duty: { vi: "Nội dung báo cáo", en: "Duty" },
  before: { vi: "Trước ngày", en: "Due before" },
  on: { vi: "Ngày nộp", en: "Handed in" },
  document: { vi: "Số văn bản", en: "Document" },
  note: { vi: "Ghi chú", en: "Note" },
  hamlets: { vi: "Địa bàn", en: "Hamlet" },
  day: { vi: "Ngày thực hiện", en: "Day" },
  content: { vi: "Nội dung hoạt động", en: "Activity" },
  partners: { vi: "Đơn vị phối hợp", en: "Partners" },
  people: { vi: "Số người tham gia", en: "People" },
  cost: { vi: "Kinh phí (đồng)", en: "Cost" },
  funding: { vi: "Nguồn kinh phí", en: "Funding" }
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>

export type LogColumn = keyof typeof logColumns
