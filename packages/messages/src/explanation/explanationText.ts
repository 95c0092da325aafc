import { compare, type Rational, rational, type SheetRemark, subtract, zero } from "@dvk/core"
import type { Language, Said } from "../Language.ts"
import { formatScore } from "../numbers/formatNumber.ts"

/** Half a hundredth: what lies below is shown as zero. */
const SMALLEST_SHOWN = rational(1, 200)

/**
 * A difference with its sign: +0,93 or −2,50; no sign where it is shown as zero.
 *
 * @example
 * formatDifference({ numerator: -5n, denominator: 2n }, "vi") // => "−2,50"
 */
export const formatDifference = (value: Rational, language: Language): string =>
  compare(magnitude(value), SMALLEST_SHOWN) < 0
    ? formatScore(zero, language)
    : `${compare(value, zero) < 0 ? "−" : "+"}${formatScore(magnitude(value), language)}`

const magnitude = (value: Rational): Rational => (compare(value, zero) < 0 ? subtract(zero, value) : value)

/**
 * How far two scores are apart, in words where two decimals would not tell.
 *
 * @example
 * sayGap({ numerator: 1n, denominator: 1000n }, "vi") // => "chưa đến 0,01 điểm"
 */
export const sayGap = (gap: Rational, language: Language): string => {
  const size = magnitude(gap)
  if (compare(size, SMALLEST_SHOWN) >= 0) {
    return language === "vi" ? `${formatScore(size, "vi")} điểm` : formatScore(size, "en")
  }
  return language === "vi" ? "chưa đến 0,01 điểm" : "less than 0.01"
}

/** Why a sheet does not count, or counts with a remark, in a few words. */
export const sheetRemark: Readonly<Record<SheetRemark, Readonly<Record<Language, string>>>> = {
  recused: { vi: "không tính: người chấm cùng đơn vị hoặc đã khai xung đột", en: "not counted: recused" },
  "missing-score": { vi: "không tính: thiếu điểm", en: "not counted: a score is missing" },
  blank: { vi: "không tính: phiếu trống", en: "not counted: blank sheet" },
  conflict: {
    vi: "không tính: hai phiếu khác nhau của cùng một người",
    en: "not counted: two different sheets of one judge"
  },
  identical: { vi: "không tính: trùng với phiếu trước", en: "not counted: the same as an earlier sheet" },
  "other-source": {
    vi: "không tính: không phải điểm của Ban Chỉ đạo",
    en: "not counted: not a score of the committee"
  },
  rescaled: { vi: "tính theo các tiêu chí đã chấm", en: "rescaled to the criteria that were scored" },
  trimmed: { vi: "không tính: điểm cao nhất hoặc thấp nhất bị bỏ", en: "not counted: trimmed" }
}

/** Words of an explanation. */
export const explanationWord = {
  criterion: { vi: "Tiêu chí", en: "Criterion" },
  mean: { vi: "Trung bình", en: "Mean" },
  contribution: { vi: "Đóng góp", en: "Contribution" },
  difference: { vi: "Chênh lệch", en: "Difference" },
  total: { vi: "Cộng", en: "Total" },
  facts: { vi: "Theo hồ sơ", en: "By the form" },
  distance: { vi: "So với Ban", en: "From the panel" },
  remark: { vi: "Ghi chú", en: "Remark" }
} as const satisfies Record<string, Readonly<Record<Language, string>>>

/** The sentences of `dvk explain`. */
export const explanation = {
  standing: {
    vi: (rank, of, score, grade, step) =>
      `Hạng ${rank} trong ${of} mô hình, ${score} điểm, xếp loại: ${grade}. Phân định bởi: ${step}.`,
    en: (rank, of, score, grade, step) =>
      `Rank ${rank} of ${of}, score ${score}, grade: ${grade}. Decided by: ${step}.`
  } satisfies Said<[rank: number, of: number, score: string, grade: string, step: string]>,
  noGrade: { vi: () => "chưa xếp loại", en: () => "none" } satisfies Said,
  spread: {
    vi: (spread) => `Phiếu cao nhất và thấp nhất cách nhau ${spread} điểm.`,
    en: (spread) => `The highest and the lowest sheet are ${spread} apart.`
  } satisfies Said<[spread: string]>,
  above: {
    vi: (name, rank, gap) =>
      `Ngay trên: ${name} (hạng ${rank}), ${gap === null ? "bằng điểm" : `hơn ${gap}`}.`,
    en: (name, rank, gap) =>
      `Next above: ${name} (rank ${rank}), ${gap === null ? "same score" : `${gap} ahead`}.`
  } satisfies Said<[name: string, rank: number, gap: string | null]>,
  below: {
    vi: (name, rank, gap) =>
      `Ngay dưới: ${name} (hạng ${rank}), ${gap === null ? "bằng điểm" : `kém ${gap}`}.`,
    en: (name, rank, gap) =>
      `Next below: ${name} (rank ${rank}), ${gap === null ? "same score" : `${gap} behind`}.`
  } satisfies Said<[name: string, rank: number, gap: string | null]>,
  before: {
    vi: (first, second, gap) => `${first} đứng trước ${second}, hơn ${gap}.`,
    en: (first, second, gap) => `${first} stands before ${second}, ${gap} ahead.`
  } satisfies Said<[first: string, second: string, gap: string]>,
  level: {
    vi: (first, second, step) => `${first} và ${second} bằng điểm; ${step}.`,
    en: (first, second, step) => `${first} and ${second} have the same score; ${step}.`
  } satisfies Said<[first: string, second: string, step: string]>,
  partedBy: {
    vi: (step) => `phân định bởi ${step}`,
    en: (step) => `parted by ${step}`
  } satisfies Said<[step: string]>,
  notParted: {
    vi: () => "không gì phân định, Trưởng ban quyết định",
    en: () => "nothing parts them, the chair decides"
  } satisfies Said,
  remedy: {
    vi: (name, ways) =>
      `Để ${name} bằng điểm, chỉ một trong các thay đổi sau là đủ (trung bình của tiêu chí): ${ways}.`,
    en: (name, ways) => `For ${name} to draw level, any one of these in a criterion's mean would do: ${ways}.`
  } satisfies Said<[name: string, ways: string]>,
  noRemedy: {
    vi: (name) => `Không một tiêu chí nào đủ để riêng nó đưa ${name} lên bằng điểm.`,
    en: (name) => `No single criterion could bring ${name} level.`
  } satisfies Said<[name: string]>,
  otherwise: {
    vi: (judges) => `Chấm theo thứ tự ngược lại: ${judges}.`,
    en: (judges) => `Judges with the other order: ${judges}.`
  } satisfies Said<[judges: string]>,
  notRanked: {
    vi: (name, ground) => `${name} chưa được xếp hạng: ${ground}`,
    en: (name, ground) => `${name} is not ranked: ${ground}`
  } satisfies Said<[name: string, ground: string]>,
  unknownModel: {
    vi: (model, nearest) =>
      `Không có mô hình “${model}” trong chiến dịch.${nearest === "" ? "" : ` Gần nhất: “${nearest}”.`}`,
    en: (model, nearest) =>
      `The campaign has no model “${model}”.${nearest === "" ? "" : ` Nearest: “${nearest}”.`}`
  } satisfies Said<[model: string, nearest: string]>,
  sameModel: {
    vi: () => "Hãy chọn hai mô hình khác nhau để so sánh.",
    en: () => "Choose two different models to compare."
  } satisfies Said
}
