import type { Evaluation, QuotaFill } from "@dvk/core"
import { compareVietnamese, type Language, quotasTexts } from "@dvk/messages"

/** Beyond this, lines without a minimum or a model on the list share one row. */
const MOST_LINES = 40

/** Lines as campaign.yaml states them; the units of one quota in Vietnamese order. */
export const linesInOrder = ({ selection }: Evaluation): ReadonlyArray<QuotaFill> => {
  const stated = [...new Set(selection.quotas.map(({ quota }) => quota))]
  return selection.quotas.toSorted(
    (a, b) =>
      stated.indexOf(a.quota) - stated.indexOf(b.quota) ||
      (a.quota.by === "unit" ? compareVietnamese(a.title.vi, b.title.vi) : 0)
  )
}

/** The lines that have a row of their own, and how many others there are. */
export const quotaRows = (
  evaluation: Evaluation
): { readonly shown: ReadonlyArray<QuotaFill>; readonly rest: number } => {
  const lines = linesInOrder(evaluation)
  if (lines.length <= MOST_LINES) return { shown: lines, rest: 0 }
  const owing = lines.filter(({ filled, min }) => filled < min)
  const telling = lines.filter(({ filled, open, min }) => filled >= min && (min > 0 || filled + open > 0))
  const kept = new Set([...owing, ...telling].slice(0, Math.max(MOST_LINES, owing.length)))
  const shown = lines.filter((line) => kept.has(line))
  return { shown, rest: lines.length - shown.length }
}

/** Whether a line is met, full, short or has room left, in words. */
export const quotaState = ({ min, max, filled }: QuotaFill, language: Language): string => {
  if (filled < min) return quotasTexts.state.short[language](min - filled)
  if (max !== null && filled >= max) return quotasTexts.state.full[language]()
  if (max !== null) return quotasTexts.state.room[language](max - filled)
  return quotasTexts.state.met[language]()
}
