import { type Campaign, decidingSources, FIXED_POINT_UNIT, type PanelMethod, rational } from "@dvk/core"
import { formatBound } from "../charts/formatBound.ts"
import type { Language, Said } from "../Language.ts"
import { sayPanelRule } from "./panelRule.ts"

/** How sheets become a score: by the committee alone, or source by source with its points; then bonus and penalty. */
export const sourceRules = (campaign: Campaign, language: Language): ReadonlyArray<string> => {
  const { rubric, file } = campaign
  const points = (units: number): string => formatBound(rational(units, FIXED_POINT_UNIT), language)
  const sources = decidingSources(rubric, file.rules)
  const inPoints = rubric.scoreSources.some((source) => source.points !== null)
  const parts = sources.map((source) => {
    const title = rubric.scoreSources.find(({ id }) => id === source.id)?.title[language] ?? source.id
    const scored = rubric.criteria.filter((_, at) => (source.criteria & (1 << at)) !== 0)
    const all = scored.length === rubric.criteria.length
    const own = all ? "" : scored.map((criterion) => criterion.title[language]).join(", ")
    return sourcePart[language](title, points(source.points), methodWords[source.method.panel][language], own)
  })
  const committee = sources.find(({ id }) => id === "committee")
  return [
    ...(inPoints ? [sumOfSources[language](parts.join("; "))] : []),
    ...(committee === undefined || (inPoints && committee.method.panel === "mean")
      ? []
      : [sayPanelRule(committee.method, language)]),
    ...rubric.adjustments.map(({ kind, title, most, clause }) =>
      adjustmentRule[kind][language](title[language], points(most), clause)
    )
  ]
}

const methodWords: Readonly<Record<PanelMethod["panel"], Readonly<Record<Language, string>>>> = {
  mean: { vi: "trung bình cộng", en: "mean" },
  median: { vi: "trung vị", en: "median" },
  trimmed: { vi: "trung bình sau khi bỏ phiếu cao nhất và thấp nhất", en: "trimmed mean" }
}

const sourcePart: Said<[title: string, points: string, method: string, criteria: string]> = {
  vi: (title, points, method, criteria) =>
    `${title} tối đa ${points} điểm (${method} các phiếu${criteria === "" ? "" : `, chấm: ${criteria}`})`,
  en: (title, points, method, criteria) =>
    `${title} up to ${points} (${method} of its sheets${criteria === "" ? "" : `, on: ${criteria}`})`
}

const sumOfSources: Said<[parts: string]> = {
  vi: (parts) =>
    `Điểm của mô hình là tổng điểm các nguồn chấm: ${parts}; điểm mỗi nguồn bằng số điểm tối đa nhân với tỷ lệ đạt được trên phiếu. Thiếu phiếu của một nguồn thì chưa xếp hạng, không tính là 0 điểm.`,
  en: (parts) =>
    `The score of a model is the sum over its sources: ${parts}; each gives its points times the share reached on its sheets. A model that lacks a source is not ranked: what is missing is not a zero.`
}

const adjustmentRule: Readonly<
  Record<"bonus" | "penalty", Said<[title: string, most: string, clause: string]>>
> = {
  bonus: {
    vi: (title, most, clause) =>
      `Điểm thưởng “${title}”: tối đa ${most} điểm, theo quyết định có ghi lý do (${clause}).`,
    en: (title, most, clause) =>
      `Bonus “${title}”: up to ${most} points, by ruling with its ground (${clause}).`
  },
  penalty: {
    vi: (title, most, clause) =>
      `Điểm trừ “${title}”: tối đa ${most} điểm, theo quyết định có ghi lý do; tổng điểm không xuống dưới 0 (${clause}).`,
    en: (title, most, clause) =>
      `Penalty “${title}”: up to ${most} points, by ruling with its ground; no total falls below 0 (${clause}).`
  }
}
