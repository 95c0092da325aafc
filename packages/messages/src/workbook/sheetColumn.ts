import type { Language } from "../Language.ts"

const titles = {
  number: { vi: "TT", en: "No." },
  registeredOn: { vi: "Ngày đăng ký", en: "Registered on" },
  adjustments: { vi: "Điểm thưởng, điểm trừ", en: "Bonus and penalty" },
  judgeName: { vi: "Họ và tên", en: "Name" },
  source: { vi: "Nguồn điểm", en: "Score source" },
  sheetTotal: { vi: "Điểm của phiếu", en: "Score of the sheet" },
  used: { vi: "Có tính", en: "Counts" },
  remark: { vi: "Ghi chú", en: "Remark" },
  criterionId: { vi: "Mã tiêu chí", en: "Criterion id" },
  criterion: { vi: "Tiêu chí", en: "Criterion" },
  clause: { vi: "Căn cứ", en: "Clause" },
  weight: { vi: "Trọng số", en: "Weight" },
  mostPoints: { vi: "Điểm tối đa", en: "Most points" },
  lowest: { vi: "Điểm thấp nhất", en: "Lowest score" },
  highest: { vi: "Điểm cao nhất", en: "Highest score" },
  conclusion: { vi: "Kết luận", en: "Conclusion" },
  ruling: { vi: "Quyết định của Trưởng ban", en: "Ruling" },
  awardForm: { vi: "Hình thức khen thưởng", en: "Award" },
  amountInDong: { vi: "Tiền thưởng (đồng)", en: "Amount (đồng)" },
  unitId: { vi: "Mã đơn vị", en: "Unit id" },
  unitKind: { vi: "Loại đơn vị", en: "Kind of unit" }
} as const satisfies Record<string, Readonly<Record<Language, string>>>

/**
 * The header of a column that only the workbook has; the others have those of the report.
 *
 * @example
 * sheetColumn("registeredOn", "vi") // => "Ngày đăng ký"
 */
export const sheetColumn = (column: keyof typeof titles, language: Language): string =>
  titles[column][language]
