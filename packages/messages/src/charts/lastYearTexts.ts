import type { Said } from "../Language.ts"
import { formatCount } from "../numbers/formatNumber.ts"

/** What the chart against last year says. */
export const lastYearTexts = {
  title: {
    vi: (year) => `So với năm ${year}`,
    en: (year) => `Against ${year}`
  } satisfies Said<[year: number]>,
  titleWithout: { vi: () => "So với năm trước", en: () => "Against the year before" } satisfies Said,
  nothing: {
    vi: () => "Không có số liệu năm trước.",
    en: () => "There are no figures of the year before."
  } satisfies Said,
  year: { vi: (year) => `Năm ${year}`, en: (year) => String(year) } satisfies Said<[year: number]>,
  difference: { vi: () => "Chênh lệch", en: () => "Difference" } satisfies Said,
  what: { vi: () => "Nội dung", en: () => "What" } satisfies Said,
  registered: { vi: () => "Mô hình đăng ký", en: () => "Models registered" } satisfies Said,
  units: { vi: () => "Đơn vị có mô hình", en: () => "Units with a model" } satisfies Said,
  eligible: { vi: () => "Mô hình đủ điều kiện xét", en: () => "Models eligible" } satisfies Said,
  recognised: { vi: () => "Mô hình được công nhận", en: () => "Models recognised" } satisfies Said,
  commended: {
    vi: () => "Mô hình được đề nghị khen thưởng",
    en: () => "Models proposed for commendation"
  } satisfies Said,
  field: {
    vi: (title) => `Lĩnh vực ${title}`,
    en: (title) => `Field: ${title}`
  } satisfies Said<[title: string]>,
  notDecided: { vi: () => "chưa xét", en: () => "not decided" } satisfies Said,
  carriedOver: {
    vi: (kept, added, gone, year) =>
      `${formatCount(kept, "vi")} mô hình tiếp tục từ năm ${year} (cùng đơn vị, cùng tên), ${formatCount(added, "vi")} mô hình mới, ${formatCount(gone, "vi")} mô hình không đăng ký lại`,
    en: (kept, added, gone, year) =>
      `${formatCount(kept, "en")} continued from ${year} (same unit, same name), ${formatCount(added, "en")} new, ${formatCount(gone, "en")} not registered again`
  } satisfies Said<[kept: number, added: number, gone: number, year: number]>
}

/** The chart in words; `lines` are its lines with both figures. */
export const lastYearAltText: Said<[campaign: string, carried: string, lines: ReadonlyArray<string>]> = {
  vi: (campaign, carried, lines) =>
    `Biểu đồ thanh đôi, năm nay và năm trước, ${campaign}. ${carried}. ${lines.join("; ")}.`,
  en: (campaign, carried, lines) =>
    `Paired bar chart of this year and the year before, ${campaign}. ${carried}. ${lines.join("; ")}.`
}

/** One line in words: "Mô hình đăng ký 40, năm trước 33". */
export const lineInWords: Said<[what: string, now: string, before: string]> = {
  vi: (what, now, before) => `${what} ${now}, năm trước ${before}`,
  en: (what, now, before) => `${what} ${now}, the year before ${before}`
}
