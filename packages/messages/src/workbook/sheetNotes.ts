import type { Language, Said } from "../Language.ts"
import { formatCount } from "../numbers/formatNumber.ts"
import type { SheetId } from "./sheetName.ts"

const notes: Readonly<Record<SheetId, Readonly<Record<Language, string>>>> = {
  ranking: {
    vi: "Cột tiêu chí là phần mà tiêu chí góp vào điểm. Điểm cộng từ số đầy đủ, làm tròn một lần đến 2 số lẻ.",
    en: "A criterion's column is what it adds to the score. Scores are added up unrounded and rounded once, to 2 places."
  },
  shortlist: {
    vi: "Mỗi mô hình được xếp hạng có một lý do. Kết luận đã tính cả quyết định của Trưởng ban.",
    en: "Every ranked model with its reason. Rulings of the chair are in the conclusion."
  },
  quotas: {
    vi: "Danh sách đề nghị đáp ứng từng yêu cầu về cơ cấu đến đâu.",
    en: "What the shortlist gives each quota."
  },
  unranked: {
    vi: "Mô hình không có thứ hạng và căn cứ.",
    en: "Models without a rank, each with its ground."
  },
  scores: {
    vi: "Mỗi hàng là một phiếu. Điểm của phiếu nhân theo trọng số ở trang Tiêu chí, nếu bộ tiêu chí tính theo trọng số.",
    en: "One row a sheet. Its score uses the weights of the sheet Criteria where the rubric weighs."
  },
  criteria: {
    vi: "Tiêu chí đang áp dụng, theo thứ tự của bộ tiêu chí.",
    en: "The criteria that were applied, in the rubric's order."
  },
  units: {
    vi: "Số mô hình từng đơn vị đã đăng ký so với mức tối thiểu.",
    en: "What each unit registered against its minimum."
  },
  fields: { vi: "Số mô hình đăng ký ở từng lĩnh vực.", en: "Registrations in each field." },
  summary: {
    vi: "Số liệu các đơn vị đã gửi, cộng trong cùng một kỳ; ô trống là đơn vị chưa cho biết, không phải bằng 0.",
    en: "What units sent, added up within one period; a blank is not told, which is not none."
  },
  summaryFields: {
    vi: "Số liệu các đơn vị đã gửi, theo lĩnh vực; “Không chia” là phần chỉ có tổng số.",
    en: "What units sent, by field; what is only told in total stands under Not divided."
  },
  findings: {
    vi: "Mọi điểm lạ trong hồ sơ, kèm tệp, dòng và cách xử lý.",
    en: "All that was odd in the files, with file, line and remedy."
  }
}

/**
 * What to know of a sheet, under its title.
 *
 * @example
 * sheetNote("fields", "vi") // => "Số mô hình đăng ký ở từng lĩnh vực."
 */
export const sheetNote = (sheet: SheetId, language: Language): string => notes[sheet][language]

/** In the row of sums. */
export const sumLabel: Said = { vi: () => "Cộng", en: () => "Total" }

/** In the only row of a table that has none. */
export const noRows: Said = { vi: () => "(không có)", en: () => "(none)" }

/** Under a table that was cut, since a sheet of more rows opens on no PC of a commune. */
export const rowsLeftOut: Said<[count: number, file: string]> = {
  vi: (count, file) => `Còn ${formatCount(count, "vi")} hàng nữa; xem đủ trong ${file}.`,
  en: (count, file) => `${formatCount(count, "en")} more rows; ${file} has them all.`
}

/** Told where every score, one a row, would be a file that nothing opens. */
export const scoresNotWritten: Said<[count: number, most: number]> = {
  vi: (count, most) =>
    `Không ghi tables/scores.csv và tables/scores.json: có ${formatCount(count, "vi")} điểm, nhiều hơn ${formatCount(most, "vi")}. Các phiếu vẫn ở trong hồ sơ.`,
  en: (count, most) =>
    `tables/scores.csv and tables/scores.json are not written: ${formatCount(count, "en")} scores, more than ${formatCount(most, "en")}. The campaign has the sheets.`
}

/** At the foot of a printed page, before the digest. */
export const digestLabel: Said = { vi: () => "Mã kiểm tra SHA-256", en: () => "SHA-256" }

/** At the foot of a printed page, before its number. */
export const pageLabel: Said = { vi: () => "Trang", en: () => "Page" }
