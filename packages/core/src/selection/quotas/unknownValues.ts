import type { Campaign } from "../../campaign/Campaign.ts"
import { type Finding, finding } from "../../finding/Finding.ts"
import { nearest } from "../../schema/nearest.ts"
import type { CountedLine } from "./quotaLines.ts"
import { quotaValues } from "./quotaValues.ts"

/** A warning for each quota that names nothing in the campaign: it counts no model, which is hardly ever meant. */
export const unknownValues = (
  campaign: Campaign,
  lines: ReadonlyArray<CountedLine>
): ReadonlyArray<Finding> =>
  lines.flatMap(({ quota, known }) => {
    if (known || quota.is === undefined) return []
    const titles = quotaValues(campaign, quota.by)
    const near = nearest(
      quota.is,
      titles.flatMap(({ id, title }) => [title.vi, title.en, id])
    )
    return [finding("unknown-quota-value", {}, { by: quota.by, is: quota.is, nearest: near })]
  })
