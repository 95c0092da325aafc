import type { Quota, RecognitionStatus, RewardPart } from "@dvk/core"
import type { Language, Said } from "../Language.ts"
import { formatCount } from "../numbers/formatNumber.ts"
import { quotaKind } from "../reasons/quotaNames.ts"
import { rewardPartName } from "../rewards/rewardPartName.ts"

/**
 * What a quota is for, at the head of a row.
 *
 * @example
 * quotaSubject("field", "Kinh tế", "vi") // => "Lĩnh vực “Kinh tế”"
 */
export const quotaSubject = (by: Quota["by"], title: string, language: Language): string => {
  const kind = quotaKind[by][language]
  return `${kind.slice(0, 1).toUpperCase()}${kind.slice(1)} “${title}”`
}

/** Beside a quota that the list does not fill as it should; a list is never made so, but a name may count nobody. */
export const quotaCountsNobody: Said = {
  vi: () => "đợt xét không có tên này",
  en: () => "the campaign does not have it"
}

/** Quotas for every unit that give nobody a place are only counted. */
export const emptyQuotas: Said<[count: number]> = {
  vi: (count) => `${formatCount(count, "vi")} cơ cấu khác chưa có suất nào và không yêu cầu tối thiểu.`,
  en: (count) => `${formatCount(count, "en")} more quotas give nobody a place and ask for none.`
}

/** Whether a model is recognised, in a word. */
export const recognitionName: Readonly<Record<RecognitionStatus, Readonly<Record<Language, string>>>> = {
  recognised: { vi: "Công nhận", en: "Recognised" },
  "not-recognised": { vi: "Không công nhận", en: "Not recognised" },
  open: { vi: "Chưa quyết định", en: "Open" }
}

/** How many of each, above the table. */
export const recognitionSummary: Said<[recognised: number, notRecognised: number, open: number]> = {
  vi: (recognised, notRecognised, open) =>
    `Công nhận ${formatCount(recognised, "vi")} mô hình, không công nhận ${formatCount(notRecognised, "vi")}, chưa quyết định ${formatCount(open, "vi")}.`,
  en: (recognised, notRecognised, open) =>
    `${formatCount(recognised, "en")} recognised, ${formatCount(notRecognised, "en")} not recognised, ${formatCount(open, "en")} open.`
}

/** Above the sources of the figures that make the amounts. */
export const rewardSources: Said = {
  vi: () => "Căn cứ của các số liệu:",
  en: () => "Sources of the figures:"
}

/** A figure with its source, and a mark where nobody has held it against the text of the law. */
export const rewardSource = (
  {
    part,
    source,
    unconfirmed
  }: { readonly part: RewardPart; readonly source: string; readonly unconfirmed: boolean },
  language: Language
): string => {
  const mark = {
    vi: " (chưa đối chiếu với văn bản gốc)",
    en: " (not yet checked against the text of the law)"
  }[language]
  return `${rewardPartName(part, language)}: ${source}${unconfirmed ? mark : ""}`
}

/** Said in place of an amount. */
export const amountUnknown: Said = { vi: () => "chưa tính được", en: () => "not known" }
