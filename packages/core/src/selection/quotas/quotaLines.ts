import type { Campaign } from "../../campaign/Campaign.ts"
import { compareCodeUnits } from "../../exact/compareCodeUnits.ts"
import type { Quota, QuotaLine } from "./QuotaLine.ts"
import { foldName, type QuotaValue, quotaValues } from "./quotaValues.ts"

/** A line with the place of its quota in campaign.yaml and the values whose models count towards it. */
export interface CountedLine extends QuotaLine {
  readonly row: number
  readonly values: ReadonlySet<string>
}

/**
 * The lines of a campaign's quotas. Without `is` a quota holds for each value by itself, also for one that nobody
 * registered under; an `is` that several units answer to holds for these together. What stands first in a reason must
 * not depend on how campaign.yaml is written, so the lines come in an order of their own.
 */
export const quotaLines = (campaign: Campaign): ReadonlyArray<CountedLine> => {
  const known = new Map<Quota["by"], ReadonlyArray<QuotaValue>>()
  return inOrder(campaign.file.shortlist?.quotas ?? []).flatMap(
    ({ quota, row }): ReadonlyArray<CountedLine> => {
      const { by, is, min = 0, max = null } = quota
      const all = known.get(by) ?? quotaValues(campaign, by)
      known.set(by, all)
      const line = (own: ReadonlyArray<QuotaValue>, title: QuotaLine["title"]): CountedLine => ({
        quota,
        row,
        title,
        known: own.length > 0,
        min,
        max,
        values: new Set(own.map(({ id }) => id))
      })
      if (is === undefined) return all.map((value) => line([value], value.title))
      const name = foldName(by, is)
      const named = all.filter(({ names }) => names.has(name))
      const [only, ...others] = named
      return [line(named, only === undefined || others.length > 0 ? { vi: is, en: is } : only.title)]
    }
  )
}

const inOrder = (
  quotas: ReadonlyArray<Quota>
): ReadonlyArray<{ readonly quota: Quota; readonly row: number }> =>
  quotas
    .map((quota, row) => ({ quota, row, key: JSON.stringify([quota.by, quota.is, quota.min, quota.max]) }))
    .toSorted((a, b) => compareCodeUnits(a.key, b.key))
