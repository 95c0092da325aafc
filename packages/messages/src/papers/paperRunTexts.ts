import type { Said } from "../Language.ts"
import { formatCount } from "../numbers/formatNumber.ts"
import { counted } from "../report/counted.ts"

/** What `dvk report` says of the papers it wrote. */
export const paperRunText = {
  gaps: {
    vi: (file, count, gaps) => `${formatCount(count, "vi")} chỗ còn trống trong ${file}: ${gaps}.`,
    en: (file, count, gaps) => `${counted(count, "gap")} in ${file}: ${gaps}.`
  } satisfies Said<[file: string, count: number, gaps: string]>,
  tooLong: {
    papers: {
      vi: (models) =>
        `Chưa viết văn bản Word: ${formatCount(models, "vi")} mô hình là quá dài để in; dùng các bảng trong báo cáo.`,
      en: (models) =>
        `No Word papers: ${formatCount(models, "en")} models are too many to print; use the report's tables.`
    },
    "score-sheets": {
      vi: (models) =>
        `Chưa viết phiếu chấm điểm bằng Word cho ${formatCount(models, "vi")} mô hình vì quá dài để in; dùng dvk template score-sheet để tạo phiếu Excel.`,
      en: (models) =>
        `No score sheets in Word: ${formatCount(models, "en")} models are too many to print; make workbooks with dvk template score-sheet.`
    }
  } satisfies Readonly<Record<"papers" | "score-sheets", Said<[models: number]>>>,
  howToFill: {
    vi: (file) =>
      `Điền các chỗ trống ngay trong Word, hoặc ghi vào ${file} của chiến dịch rồi chạy lại (xem docs/papers.md).`,
    en: (file) =>
      `Fill the gaps in Word, or state them in the campaign's ${file} and run again (see docs/papers.md).`
  } satisfies Said<[file: string]>
} as const
