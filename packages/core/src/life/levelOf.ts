import type { Campaign } from "../campaign/Campaign.ts"
import type { IsoDate } from "../dates/IsoDate.ts"
import type { Registration } from "../registration/Registration.ts"
import type { Level } from "../rubric/Rubric.ts"
import { stepsByModel } from "./stepsInOrder.ts"

/** From the lowest to the highest. */
export const levelsInOrder = [
  "commune",
  "district",
  "province",
  "central"
] as const satisfies ReadonlyArray<Level>

/** The districts gave their tasks to communes and provinces on this day. */
export const TWO_TIERS_FROM = "2025-07-01"

/** The last year of which a district level can be told: its first half still had districts. */
export const LAST_DISTRICT_YEAR = 2025

/** The level that a model was raised to last; null where it was never raised. */
export const raisedTo = (
  { steps }: Pick<Campaign, "steps">,
  { id }: Pick<Registration, "id">
): Level | null =>
  stepsByModel(steps)
    .get(id)
    ?.findLast(({ kind, level }) => kind === "raised" && level !== null)?.level ?? null

/** The level of a model: what it was raised to, else what its form says, else the campaign's own. */
export const levelOf = (
  campaign: Pick<Campaign, "steps" | "file">,
  registration: Pick<Registration, "id" | "level">
): Level => raisedTo(campaign, registration) ?? registration.level ?? campaign.file.level

/**
 * The level above another that the rubric knows. There is no district above a commune since 01/7/2025. Null where
 * nothing is above.
 */
export const levelAbove = (level: Level, known: ReadonlyArray<Level>, on: IsoDate | string): Level | null =>
  levelsInOrder
    .slice(levelsInOrder.indexOf(level) + 1)
    .find((above) => known.includes(above) && (above !== "district" || on < TWO_TIERS_FROM)) ?? null
