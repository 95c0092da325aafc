import type { Evaluation, Registration } from "@dvk/core"

/** What the chair has still to decide: the models that wait, and how many places there are for them. */
export const placesLeft = ({
  ranking,
  selection,
  decided
}: Evaluation): { readonly open: ReadonlyArray<Registration>; readonly places: number } => {
  const settled = new Map(decided.rulings.map(({ ruling }) => [ruling.model, ruling.kind]))
  const waiting = new Set(selection.open.map(({ model }) => model))
  const given = [...waiting].filter((model) => settled.get(model) === "select").length
  const places = selection.openPlaces - given
  const open = ranking.ranked
    .map(({ registration }) => registration)
    .filter(({ id }) => waiting.has(id) && !settled.has(id))
  return places <= 0 || open.length === 0 ? { open: [], places: 0 } : { open, places }
}
