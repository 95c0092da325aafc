import type { Campaign } from "../../campaign/Campaign.ts"
import { compareCodeUnits } from "../../exact/compareCodeUnits.ts"
import { foldBare, foldForMatching } from "../../matching/foldForMatching.ts"
import type { Registration } from "../../registration/Registration.ts"
import type { Bilingual } from "../../schema/text.ts"
import type { Quota } from "./QuotaLine.ts"

/** Something a quota can be for, with all the names people use for it, folded. */
export interface QuotaValue {
  readonly id: string
  readonly title: Bilingual
  readonly names: ReadonlySet<string>
}

/** What a registration counts as. A blank cell counts towards no line. */
export const valueOf = (by: Quota["by"], registration: Registration): string | null => registration[by]

/** All units, fields, kinds or levels of a campaign, in the order of the rubric; units by id. */
export const quotaValues = (campaign: Campaign, by: Quota["by"]): ReadonlyArray<QuotaValue> => {
  if (by === "unit") return unitValues(campaign)
  const { fields, subjectKinds, levels } = campaign.rubric
  return { field: fields, subjectKind: subjectKinds, level: levels }[by].map(({ id, title, aliases }) => ({
    id,
    title,
    names: new Set([id, title.vi, title.en, ...aliases].map(foldBare))
  }))
}

/** The form in which names are compared: units with every tone, the rubric's short lists also bare. */
export const foldName = (by: Quota["by"], name: string): string =>
  by === "unit" ? foldForMatching(name) : foldBare(name)

/** A name that units.csv gives to one unit is not also a name of another unit that is only registered. */
const unitValues = (campaign: Campaign): ReadonlyArray<QuotaValue> => {
  const listed = (campaign.units ?? []).map(({ id, name, otherNames }) => ({
    id: String(id),
    title: name,
    names: new Set([id, name, ...otherNames].map(foldForMatching))
  }))
  const taken = new Set(listed.flatMap(({ names }) => [...names]))
  const ids = new Set(listed.map(({ id }) => id))
  const registered = [...Map.groupBy(campaign.registrations, ({ unit }) => String(unit))]
    .filter(([id]) => !ids.has(id))
    .map(([id, own]) => {
      const full = own.map(({ unitName, place }) => (place === null ? unitName : `${unitName}, ${place}`))
      const names = [id, ...own.map(({ unitName }) => unitName), ...full].map(foldForMatching)
      return {
        id,
        // Of several spellings the same one is shown whatever the order of the rows.
        title: full.toSorted(compareCodeUnits)[0] ?? id,
        names: new Set(names.filter((name) => !taken.has(name)))
      }
    })
  return [...listed, ...registered]
    .map(({ id, title, names }) => ({ id, title: { vi: title, en: title }, names }))
    .toSorted((a, b) => compareCodeUnits(a.id, b.id))
}
