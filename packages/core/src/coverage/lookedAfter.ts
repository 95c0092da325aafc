import { unitNamed } from "../calendar/partiesNamed.ts"
import type { Campaign } from "../campaign/Campaign.ts"
import { foldBare } from "../matching/foldForMatching.ts"
import type { LookedAfter } from "./MemberRecord.ts"

/** What an area in the list of members is: a field of the rubric by title or alias, else a unit, else a place. */
export const lookedAfter = (area: string, { rubric, units }: Campaign): LookedAfter => {
  const bare = foldBare(area).replace(/^linh vuc /, "")
  const field = rubric.fields.find(({ id, title, aliases }) =>
    [id, title.vi, title.en, ...aliases].some((name) => foldBare(name) === bare)
  )
  if (field !== undefined) return { kind: "field", field: field.id }
  const unit = unitNamed(area, units ?? [])
  return unit === null ? { kind: "place" } : { kind: "unit", unit: unit.id }
}
