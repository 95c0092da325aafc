import type { Campaign } from "../campaign/Campaign.ts"
import type { IsoDate } from "../dates/IsoDate.ts"
import { canonicalJson } from "../digest/canonicalJson.ts"
import { compareCodeUnits } from "../exact/compareCodeUnits.ts"
import type { Registration } from "../registration/Registration.ts"
import { settleResults } from "../results/settleResults.ts"
import { asOf } from "./asOf.ts"
import { gatesOfLevel } from "./gatesOfLevel.ts"
import { type HistoryStep, historyOf, stateOf } from "./historyOf.ts"
import { levelAbove, levelOf, raisedTo } from "./levelOf.ts"
import type { Inspection, ModelLife } from "./ModelLife.ts"
import { missingOf } from "./missingOf.ts"
import { reviewOf } from "./reviewOf.ts"

/**
 * The life of every registered model as it stands on a day, by id.
 *
 * @param until what is dated later has not happened yet; null takes all
 */
export const livesOf = (campaign: Campaign, until: IsoDate | null = null): ReadonlyArray<ModelLife> => {
  const past = asOf(campaign, until)
  return campaign.registrations
    .toSorted((a, b) => compareCodeUnits(a.id, b.id))
    .map((registration) => lifeOf(past, registration, until))
}

const lifeOf = (campaign: Campaign, registration: Registration, until: IsoDate | null): ModelLife => {
  const history = historyOf(campaign, registration)
  const state = stateOf(history)
  const level = levelOf(campaign, registration)
  const raised = raisedTo(campaign, registration)
  const known = campaign.rubric.levels.map(({ id }) => id)
  const above = state === "stopped" ? null : levelAbove(level, known, until ?? `${campaign.file.year}-12-31`)
  const standing = (of: typeof level) => ({ level: of, gates: gatesOfLevel(campaign, registration, of) })
  return {
    registration,
    state,
    level,
    history,
    inspections: inspectionsOf(campaign, registration, history, until),
    missing: missingOf(campaign, registration),
    review: reviewOf(campaign, registration),
    raised: raised === null ? null : standing(raised),
    next: above === null ? null : standing(above)
  }
}

const inspectionsOf = (
  campaign: Campaign,
  registration: Registration,
  history: ReadonlyArray<HistoryStep>,
  until: IsoDate | null
): ReadonlyArray<Inspection> => {
  const told = history
    .filter(({ kind }) => kind === "inspected")
    .map(({ note, on, body }): Inspection => ({ note, on, body }))
  const reported = settleResults(campaign.results).models.get(registration.id)?.inspections ?? []
  const all = [...told, ...reported.map(({ note, on }): Inspection => ({ note, on, body: null }))]
  return [...new Map(all.map((entry) => [canonicalJson([entry.on ?? "", entry.note]), entry]))]
    .filter(([, { on }]) => until === null || on === null || on <= until)
    .toSorted(([a], [b]) => compareCodeUnits(a, b))
    .map(([, entry]) => entry)
}
