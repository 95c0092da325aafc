import { compare, type Rational, rational, subtract, zero } from "@dvk/core"
import type { Language, Said } from "../Language.ts"
import { formatCount, formatScore } from "../numbers/formatNumber.ts"
import { counted } from "./counted.ts"

/** How full the shortlist is. */
export const proposalSummary: Said<[selected: number, size: number]> = {
  vi: (selected, size) => `${formatCount(selected, "vi")} mô hình, trên ${formatCount(size, "vi")} suất.`,
  en: (selected, size) => `${counted(selected, "model")} for ${counted(size, "place")}.`
}

/** Places that wait for the chair. */
export const openSummary: Said<[open: number, places: number]> = {
  vi: (open, places) =>
    `${formatCount(places, "vi")} suất còn lại chờ Trưởng ban quyết định giữa ${formatCount(open, "vi")} mô hình.`,
  en: (open, places) =>
    `${counted(places, "place")} left for the chair to give among ${counted(open, "model")}.`
}

/** In place of a shortlist that nobody asked for. */
export const noShortlist: Said = {
  vi: () =>
    "Đợt xét chưa đặt số suất khen thưởng nên không có danh sách đề nghị. Muốn có, ghi shortlist: { size: số suất } trong campaign.yaml.",
  en: () =>
    "The campaign sets no number of places, so there is no proposal. To get one, state shortlist: { size: … } in campaign.yaml."
}

/** In place of a ranking before anybody has scored. */
export const noScoresYet: Said = {
  vi: () =>
    "Chưa có phiếu chấm điểm nào nên chưa xếp hạng; danh sách đăng ký và đơn vị còn thiếu dưới đây vẫn đầy đủ.",
  en: () =>
    "No score sheet has come in, so nothing is ranked yet; registrations and what is owed are complete below."
}

/** In place of a ranking when sheets came in and no model may be ranked. */
export const nothingToRank: Said = {
  vi: () => "Chưa có mô hình nào đủ điều kiện xếp hạng; căn cứ của từng mô hình ở mục Mô hình chưa xếp hạng.",
  en: () => "No model can be ranked yet; the ground for each stands under Models not ranked."
}

/** In place of a shortlist into which no ranked model came. */
export const nobodySelected: Said = {
  vi: () => "Chưa có mô hình nào vào danh sách đề nghị.",
  en: () => "No model is on the shortlist yet."
}

/** One side of the cut. */
export interface BorderSide {
  readonly rank: number
  readonly score: Rational
}

/**
 * How far the last model inside is from the first one outside. The distance is taken on the exact scores.
 *
 * @example
 * sayBorder({ rank: 10, score: rational(81) }, { rank: 11, score: rational(161, 2) }, "vi")
 * // => "Ranh giới: hạng 10 (81,00 điểm) và hạng 11 (80,50 điểm), cách nhau 0,50 điểm."
 */
export const sayBorder = (inside: BorderSide, outside: BorderSide, language: Language): string => {
  const distance = subtract(inside.score, outside.score)
  const [a, b] = [formatScore(inside.score, language), formatScore(outside.score, language)]
  return language === "vi"
    ? `Ranh giới: hạng ${inside.rank} (${a} điểm) và hạng ${outside.rank} (${b} điểm), ${distanceVi(distance)}.`
    : `Border: rank ${inside.rank} (${a}) and rank ${outside.rank} (${b}), ${distanceEn(distance)}.`
}

/** Below this a distance would be shown as zero, which it is not. */
const smallestShown = rational(1, 100)

const distanceVi = (distance: Rational): string =>
  compare(distance, zero) === 0
    ? "bằng điểm nhau, tiêu chí phụ phân định"
    : compare(distance, smallestShown) < 0
      ? "cách nhau dưới 0,01 điểm"
      : `cách nhau ${formatScore(distance, "vi")} điểm`

const distanceEn = (distance: Rational): string =>
  compare(distance, zero) === 0
    ? "level on score and parted by the tie chain"
    : compare(distance, smallestShown) < 0
      ? "less than 0.01 points apart"
      : `${formatScore(distance, "en")} points apart`
