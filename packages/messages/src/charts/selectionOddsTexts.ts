import type { Said } from "../Language.ts"
import { formatCount } from "../numbers/formatNumber.ts"
import { counted } from "../report/counted.ts"

/** What the chart of selection probability and rank acceptability says. */
export const selectionOddsTexts = {
  title: {
    vi: () => "Kết quả chắc chắn đến đâu",
    en: () => "How sure the result is"
  } satisfies Said,
  nothing: {
    vi: () => "Chưa tính độ chắc chắn của kết quả.",
    en: () => "How sure the result is has not been computed."
  } satisfies Said,
  selected: {
    vi: () => "Khả năng vào danh sách khi cân lại người chấm (%)",
    en: () => "Probability of selection as judges are reweighed (%)"
  } satisfies Said,
  acceptability: {
    vi: () =>
      "Khả năng lên (−) hoặc xuống (+) bao nhiêu hạng khi thay đổi trọng số tiêu chí; vạch đứng: hạng hiện nay",
    en: () =>
      "Probability of moving up (−) or down (+) by so many ranks as criterion weights change; upright line: present rank"
  } satisfies Said,
  shade: { vi: () => "Khả năng", en: () => "Probability" } satisfies Said,
  orMore: {
    vi: (share) => `${share} trở lên`,
    en: (share) => `${share} or more`
  } satisfies Said<[share: string]>,
  judgeDraws: {
    vi: (draws) =>
      `Người chấm: ${formatCount(draws, "vi")} lần thử, mỗi lần cân lại tiếng nói của từng người`,
    en: (draws) => `Judges: ${formatCount(draws, "en")} draws, each weighing the judges' voices anew`
  } satisfies Said<[draws: number]>,
  weightDraws: {
    vi: (draws) => `Trọng số: ${formatCount(draws, "vi")} lần thử`,
    en: (draws) => `Weights: ${formatCount(draws, "en")} draws`
  } satisfies Said<[draws: number]>,
  selectedHead: { vi: () => "Khả năng vào danh sách", en: () => "Probability of selection" } satisfies Said,
  likeliestHead: { vi: () => "Hạng hay gặp nhất", en: () => "Likeliest rank" } satisfies Said,
  shareHead: { vi: () => "Khả năng ở hạng đó", en: () => "Its probability" } satisfies Said,
  tellsLittle: {
    vi: () => "Ít người chấm nên khả năng vào danh sách chỉ để tham khảo",
    en: () => "With so few judges the probability of selection tells little"
  } satisfies Said,
  firstUnderWeights: {
    vi: (name, rank, share) =>
      `khi thay đổi trọng số tiêu chí, “${name}” (đang hạng nhất) ở hạng ${rank} nhiều nhất: ${share} số lần thử`,
    en: (name, rank, share) =>
      `under other criterion weights “${name}”, now first, is most often at rank ${rank}: in ${share} of the draws`
  } satisfies Said<[name: string, rank: number, share: string]>,
  sure: {
    vi: (count) => `${formatCount(count, "vi")} mô hình có khả năng vào danh sách từ 95 % trở lên`,
    en: (count) => `${counted(count, "model")} with a probability of selection of 95% or more`
  } satisfies Said<[count: number]>,
  unsure: {
    vi: (names) => `chưa chắc chắn (từ 5 % đến dưới 95 %): ${names}`,
    en: (names) => `unsure (5% to under 95%): ${names}`
  } satisfies Said<[names: string]>,
  nobodyUnsure: {
    vi: () => "không mô hình nào ở mức chưa chắc chắn (từ 5 % đến dưới 95 %)",
    en: () => "no model is unsure (5% to under 95%)"
  } satisfies Said
}

/** A model with its probability, in a list. */
export const modelWithShare = (name: string, share: string): string => `“${name}” ${share}`

/** The chart in words. */
export const selectionOddsAltText: Said<[campaign: string, shown: string, parts: ReadonlyArray<string>]> = {
  vi: (campaign, shown, parts) =>
    `Biểu đồ độ chắc chắn của từng mô hình, ${campaign}. ${shown}. ${parts.join("; ")}.`,
  en: (campaign, shown, parts) =>
    `How sure each model's place is, ${campaign}. ${shown}. ${parts.join("; ")}.`
}
