import { type Duty, dutiesStated } from "../calendar/Duty.ts"
import { deliveredBy } from "../calendar/deliveredBy.ts"
import { obligedBy } from "../calendar/dutiesOf.ts"
import { dutyPeriod } from "../calendar/dutyPeriod.ts"
import type { Campaign } from "../campaign/Campaign.ts"
import { heirOn } from "../campaign/inForce.ts"
import type { Unit } from "../campaign/Unit.ts"
import { daysBetween, type IsoDate, isLate, parseIsoDate } from "../dates/IsoDate.ts"
import { compareCodeUnits } from "../exact/compareCodeUnits.ts"
import type { SummaryPeriod } from "./SummaryPeriod.ts"
import type { UnitSummary } from "./UnitSummary.ts"

/** A unit that has to hand in a summary, and the day before which. */
export interface ObligedUnit {
  readonly unit: Unit
  /** Null where no duty states a day. */
  readonly before: IsoDate | null
  /** Days after the last day in time: of the summary that came in, or until the day asked for. Null where not known. */
  readonly daysLate: number | null
}

/** Who handed in a summary, of those that have to. All lists by unit id. */
export interface SummaryStanding {
  readonly reported: ReadonlyArray<ObligedUnit>
  readonly missing: ReadonlyArray<ObligedUnit>
  /** Summaries of units that do not have to: the list of units does not have them, or no longer. */
  readonly others: ReadonlyArray<UnitSummary>
}

/**
 * Who has handed in a summary for a stretch of the year. Units owe one by a duty of the kind `summary-table` whose
 * words name that stretch; where there is none, every unit that exists on the stretch's last day does.
 *
 * @param on the day from which lateness is counted; null where only what is missing matters
 */
export const summaryStanding = (
  campaign: Campaign,
  summaries: ReadonlyArray<UnitSummary>,
  period: SummaryPeriod,
  on: IsoDate | null
): SummaryStanding => {
  const came = new Set(summaries.map(({ unit }) => unit))
  const delivered = deliveredBy(campaign, on)
  const obliged = obligations(campaign, period).map(({ unit, duty }): ObligedUnit => {
    const before = duty?.before ?? null
    const handedIn = duty === null ? null : (delivered(duty, { kind: "unit", unit })?.on ?? null)
    return { unit, before, daysLate: daysLate(before, came.has(unit.id) ? handedIn : on) }
  })
  const ids = new Set(obliged.map(({ unit }) => unit.id))
  return {
    reported: obliged.filter(({ unit }) => came.has(unit.id)),
    missing: obliged.filter(({ unit }) => !came.has(unit.id)),
    others: summaries
      .filter(({ unit }) => !ids.has(unit))
      .toSorted((a, b) => compareCodeUnits(a.unit, b.unit))
  }
}

const LAST_DAY: Readonly<Record<SummaryPeriod, string>> = {
  "six-months": "06-30",
  "nine-months": "09-30",
  year: "12-31"
}

interface Obligation {
  readonly unit: Unit
  readonly duty: Duty | null
}

const obligations = (campaign: Campaign, period: SummaryPeriod): ReadonlyArray<Obligation> => {
  const units = campaign.units ?? []
  const byDuty = dutiesStated(campaign.file)
    .filter((duty) => duty.kind === "summary-table" && dutyPeriod(duty) === period)
    .toSorted((a, b) => compareCodeUnits(a.before, b.before))
    .flatMap((duty) =>
      obligedBy(duty, campaign).flatMap((party) =>
        party.kind === "unit" ? [{ unit: party.unit, duty }] : []
      )
    )
  const lastDay = parseIsoDate(`${campaign.file.year}-${LAST_DAY[period]}`)
  const everyUnit = units.flatMap((unit) => {
    const heir = lastDay === null ? unit : heirOn(unit, units, lastDay)
    return heir === null ? [] : [{ unit: heir, duty: null }]
  })
  const owing: ReadonlyArray<Obligation> = byDuty.length > 0 ? byDuty : everyUnit
  // A unit that owes by two duties, or for two that were merged into it, owes one; the earlier day counts.
  return [...Map.groupBy(owing, ({ unit }) => unit.id).values()]
    .flatMap(([first]) => (first === undefined ? [] : [first]))
    .toSorted((a, b) => compareCodeUnits(a.unit.id, b.unit.id))
}

const daysLate = (before: IsoDate | null, on: IsoDate | null): number | null =>
  before === null || on === null ? null : isLate(on, before) ? daysBetween(before, on) + 1 : 0
