import type { CampaignFile } from "../../campaign/CampaignFile.ts"
import type { Bilingual } from "../../schema/text.ts"

/** A quota as campaign.yaml states it. */
export type Quota = NonNullable<NonNullable<CampaignFile["shortlist"]>["quotas"]>[number]

/** A quota for one unit, field, kind or level. A quota without `is` has a line for each of them. */
export interface QuotaLine {
  readonly quota: Quota
  /** How people call what the line is for; the words of `is` where they name nothing in this campaign. */
  readonly title: Bilingual
  /** False where `is` names nothing in this campaign: the line then counts no model. */
  readonly known: boolean
  readonly min: number
  readonly max: number | null
}

/** A line, and what the shortlist gives it. */
export interface QuotaFill extends QuotaLine {
  /** Models that count towards it and could be on the list. */
  readonly eligible: number
  readonly filled: number
  /** Models among the open ones; how many of them come in is for the chair. */
  readonly open: number
}

/** Quotas of which no list meets all, while any of them can be left out to meet the rest. */
export interface QuotaConflict {
  readonly quotas: ReadonlyArray<Quota>
  /** Where the budget is one of what cannot be met together: what it is, and the least that would do. Đồng. */
  readonly budget: { readonly amount: number; readonly needed: number } | null
  /** Whether they fit together where there are more places. */
  readonly lacksPlaces: boolean
  /** Lines that cannot be met even alone: fewer models than the minimum. */
  readonly short: ReadonlyArray<QuotaLine & { readonly eligible: number }>
}
