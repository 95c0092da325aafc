import type { Language, Said } from "../Language.ts"
import { formatCount } from "../numbers/formatNumber.ts"
import { counted } from "./counted.ts"

/** What the paper is, above the campaign's own title. */
export const reportKind: Said = { vi: () => "Báo cáo kết quả bình xét", en: () => "Evaluation report" }

/** "Năm 2024". */
export const campaignYear: Said<[year: number]> = {
  vi: (year) => `Năm ${year}`,
  en: (year) => `Year ${year}`
}

/** Beside the mark of sample data: what it means for a reader. */
export const sampleNote: Said = {
  vi: () => "Điểm chấm trong báo cáo này là số liệu dựng để minh họa, không phải kết quả thật.",
  en: () => "The scores in this report were made up for illustration; they are not a real result."
}

/** What weights that are only an example mean for a reader. */
export const exampleWeightsNote: Said = {
  vi: () => "Trọng số tiêu chí là ví dụ, không có trong kế hoạch: cần thông qua trước khi dùng.",
  en: () => "The criterion weights are an example, not from the plan: adopt your own before use."
}

export interface Tally {
  readonly registered: number
  readonly ranked: number
  readonly selected: number
  /** Units that registered enough, of those that are obliged to; null where there is no list of units. */
  readonly coverage: { readonly met: number; readonly obliged: number } | null
}

/**
 * The campaign in numbers, one short phrase each.
 *
 * @example
 * tallyPhrases({ registered: 42, ranked: 41, selected: 10, coverage: { met: 23, obliged: 24 } }, "vi")
 * // => ["42 mô hình đăng ký", "41 được xếp hạng", "10 đề nghị khen thưởng", "23/24 đơn vị đăng ký đủ"]
 */
export const tallyPhrases = (tally: Tally, language: Language): ReadonlyArray<string> => {
  const count = (value: number) => formatCount(value, language)
  const { registered, ranked, selected, coverage } = tally
  return language === "vi"
    ? [
        `${count(registered)} mô hình đăng ký`,
        `${count(ranked)} được xếp hạng`,
        `${count(selected)} đề nghị khen thưởng`,
        ...(coverage === null ? [] : [`${count(coverage.met)}/${count(coverage.obliged)} đơn vị đăng ký đủ`])
      ]
    : [
        `${counted(registered, "model")} registered`,
        `${count(ranked)} ranked`,
        `${count(selected)} proposed`,
        ...(coverage === null
          ? []
          : [`${count(coverage.met)} of ${counted(coverage.obliged, "unit")} registered enough`])
      ]
}
