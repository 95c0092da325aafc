import type { Language } from "../Language.ts"

type Label = Readonly<Record<Language, string>>

/** Headings of what is told about the judges. */
export const agreementHeadings = {
  agreement: { vi: "Mức thống nhất của những người chấm", en: "How far the judges agree" },
  judges: { vi: "Từng người chấm", en: "Judge by judge" },
  severity: { vi: "Chấm chặt, chấm rộng tay", en: "Severity" },
  adjusted: {
    vi: "Điểm trung bình và điểm hiệu chỉnh theo từng mô hình",
    en: "Mean and adjusted score, model by model"
  },
  secondLook: { vi: "Nên xem lại", en: "Worth a second look" },
  nothingToSee: {
    vi: "Không có điểm hay phiếu chấm nào khác thường.",
    en: "No score and no sheet is out of the ordinary."
  }
} as const satisfies Readonly<Record<string, Label>>

/** The figures by name. */
export const figureNames = {
  alpha: { vi: "Hệ số α của Krippendorff", en: "Krippendorff's α" },
  icc21: { vi: "Tương quan nội lớp, một người chấm", en: "Intraclass correlation, one judge" },
  icc2k: { vi: "Tương quan nội lớp, cả Ban", en: "Intraclass correlation, all judges" },
  w: { vi: "Hệ số hòa hợp W của Kendall", en: "Kendall's W" }
} as const satisfies Readonly<Record<string, Label>>
