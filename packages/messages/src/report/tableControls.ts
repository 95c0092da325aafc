import type { Language } from "../Language.ts"

/** Words of what a reader may do with a table or a list; `{shown}` and `{all}` stand for the counts. */
export const tableControls = {
  filter: {
    vi: "Lọc mô hình, đơn vị, lĩnh vực (gõ không dấu cũng được)",
    en: "Filter models, units, fields"
  },
  shown: { vi: "Đang hiện {shown}/{all} mô hình.", en: "{shown} of {all} models shown." },
  filterRows: {
    vi: "Lọc theo tên, nội dung (gõ không dấu cũng được)",
    en: "Filter by name or content"
  },
  shownRows: { vi: "Đang hiện {shown}/{all} dòng.", en: "{shown} of {all} rows shown." },
  sort: {
    vi: "Bấm vào tên cột để sắp xếp; bấm lần nữa để đảo thứ tự.",
    en: "Press a column's name to sort by it; press again to reverse."
  },
  openAll: { vi: "Mở tất cả", en: "Open all" },
  closeAll: { vi: "Đóng tất cả", en: "Close all" },
  pointAt: {
    vi: "Rê chuột hoặc chạm vào một hàng của biểu đồ để xem số liệu của hàng đó.",
    en: "Point at a row of the chart for its figures."
  }
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>
