import type { Bilingual, Quota } from "@dvk/core"
import type { Language, Said } from "../Language.ts"
import { formatCount } from "../numbers/formatNumber.ts"
import { quotaKind } from "../reasons/quotaNames.ts"
import { counted } from "../report/counted.ts"

/** What the chart of quotas says. */
export const quotasTexts = {
  title: {
    vi: () => "Cơ cấu danh sách đề nghị: đã dùng và được phép",
    en: () => "Quotas of the shortlist: filled against allowed"
  } satisfies Said,
  nothing: {
    vi: () => "Đợt này không quy định cơ cấu.",
    en: () => "This campaign states no quotas."
  } satisfies Said,
  axis: { vi: () => "Số suất", en: () => "Places" } satisfies Said,
  filled: { vi: () => "Đã đề nghị", en: () => "Proposed" } satisfies Said,
  open: { vi: () => "Chờ Trưởng ban quyết định", en: () => "For the chair to decide" } satisfies Said,
  min: { vi: () => "Ít nhất", en: () => "At least" } satisfies Said,
  max: { vi: () => "Nhiều nhất", en: () => "At most" } satisfies Said,
  figures: {
    vi: (filled, open, min, max) =>
      [
        `đã đề nghị ${formatCount(filled, "vi")}`,
        ...(open === 0 ? [] : [`chờ ${formatCount(open, "vi")}`]),
        ...(min === 0 ? [] : [`ít nhất ${formatCount(min, "vi")}`]),
        ...(max === null ? [] : [`nhiều nhất ${formatCount(max, "vi")}`])
      ].join(" · "),
    en: (filled, open, min, max) =>
      [
        `${formatCount(filled, "en")} proposed`,
        ...(open === 0 ? [] : [`${formatCount(open, "en")} open`]),
        ...(min === 0 ? [] : [`at least ${formatCount(min, "en")}`]),
        ...(max === null ? [] : [`at most ${formatCount(max, "en")}`])
      ].join(" · ")
  } satisfies Said<[filled: number, open: number, min: number, max: number | null]>,
  shown: {
    vi: (lines, size) =>
      `${formatCount(lines, "vi")} cơ cấu, danh sách ${size === null ? "chưa quy định số suất" : `${formatCount(size, "vi")} suất`}`,
    en: (lines, size) =>
      `${counted(lines, "line")} of quotas, ${size === null ? "no number of places stated" : `a list of ${counted(size, "place")}`}`
  } satisfies Said<[lines: number, size: number | null]>,
  rest: {
    vi: (count) => `… ${formatCount(count, "vi")} cơ cấu khác, có trong bảng số liệu`,
    en: (count) => `… ${counted(count, "other line")}, in the table of figures`
  } satisfies Said<[count: number]>,
  conflict: {
    vi: () => "Các cơ cấu không thể cùng thực hiện nên chưa đề nghị mô hình nào",
    en: () => "The quotas cannot all be met, so nobody is proposed"
  } satisfies Said,
  heads: {
    vi: ["Cơ cấu", "Đã đề nghị", "Chờ quyết định", "Ít nhất", "Nhiều nhất", "Đủ điều kiện", "Tình trạng"],
    en: ["Quota", "Proposed", "Open", "At least", "At most", "Eligible", "State"]
  },
  state: {
    short: {
      vi: (count: number) => `thiếu ${formatCount(count, "vi")}`,
      en: (count: number) => `${formatCount(count, "en")} short`
    },
    full: { vi: () => "đã đủ suất", en: () => "full" },
    room: {
      vi: (count: number) => `còn ${formatCount(count, "vi")} suất`,
      en: (count: number) => `${counted(count, "place")} left`
    },
    met: { vi: () => "đạt", en: () => "met" }
  } satisfies Record<string, Said | Said<[count: number]>>
}

/** Whom a line of the quotas is for: "Lĩnh vực “Kinh tế”". */
export const quotaLineName = (
  line: { readonly quota: Quota; readonly title: Bilingual },
  language: Language
): string => {
  const kind = quotaKind[line.quota.by][language]
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)} “${line.title[language]}”`
}

/** The chart in words; `lines` are lines in words. */
export const quotasAltText: Said<[campaign: string, shown: string, lines: ReadonlyArray<string>]> = {
  vi: (campaign, shown, lines) =>
    `Biểu đồ thanh ngang, số suất đã dùng của từng cơ cấu, ${campaign}. ${shown}. ${lines.join("; ")}.`,
  en: (campaign, shown, lines) =>
    `Horizontal bar chart of the places each quota has filled, ${campaign}. ${shown}. ${lines.join("; ")}.`
}
