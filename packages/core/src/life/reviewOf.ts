import type { Campaign } from "../campaign/Campaign.ts"
import { yearOf } from "../dates/IsoDate.ts"
import type { Registration } from "../registration/Registration.ts"
import { type HistoryStep, historyOf } from "./historyOf.ts"
import { isVerdict, type Verdict } from "./Step.ts"

/**
 * What this year's review of a model came to; `due` where it goes on from an earlier year and nobody has said yet
 * whether it is kept, raised or stopped. Null for a model of this year, and for one that was stopped before. A verdict
 * without a day does not tell of which year it is, so it does not count.
 */
export const reviewOf = (
  campaign: Pick<Campaign, "file" | "steps" | "results">,
  registration: Registration
): Verdict | "due" | null => {
  const { year } = campaign.file
  const history = historyOf(campaign, registration)
  if (!isFromBefore(registration, history, year)) return null
  const verdict = history.findLast(({ kind, on }) => isVerdict(kind) && on !== null && yearOf(on) === year)
  if (verdict !== undefined && isVerdict(verdict.kind)) return verdict.kind
  return history.some(({ kind }) => kind === "stopped") ? null : "due"
}

const isFromBefore = (
  { yearBegun }: Registration,
  history: ReadonlyArray<HistoryStep>,
  year: number
): boolean =>
  (yearBegun !== null && yearBegun < year) || history.some(({ on }) => on !== null && yearOf(on) < year)
