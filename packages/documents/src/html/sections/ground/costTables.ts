import { costsOf, type Ground, type Spent } from "@dvk/core"
import { activityColumns, compareVietnamese, formatCount, groundCaptions, type Language } from "@dvk/messages"
import { html, type Safe } from "../../Safe.ts"

/** What was spent in each place and, where the log says so, from which source; null where nobody wrote down a cost. */
export const costTables = (ground: Ground, language: Language): Safe | null => {
  if (ground.cost === 0) return null
  const { byPlace, byFunding } = costsOf(ground)
  const places = byPlace
    .map(({ hamlets, ...spent }) => ({
      name: hamlets.length === 0 ? null : hamlets.toSorted(compareVietnamese).join("; "),
      ...spent
    }))
    .toSorted(byName)
  const sources = byFunding.map(({ funding, ...spent }) => ({ name: funding, ...spent })).toSorted(byName)
  const isSaid = sources.some(({ name }) => name !== null)
  return html`<div class="beside">${table("byPlace", "hamlets", places, ground, language)}
${isSaid ? table("byFunding", "funding", sources, ground, language) : null}</div>
`
}

interface NamedSpent extends Spent {
  /** Null where no row says it: it stands last. */
  readonly name: string | null
}

const byName = (a: NamedSpent, b: NamedSpent): number =>
  a.name === null || b.name === null
    ? Number(a.name === null) - Number(b.name === null)
    : compareVietnamese(a.name, b.name)

const table = (
  caption: "byPlace" | "byFunding",
  head: "hamlets" | "funding",
  rows: ReadonlyArray<NamedSpent>,
  { activities, people, cost }: Spent,
  language: Language
): Safe => {
  const figures = (spent: Spent) =>
    [spent.activities, spent.people, spent.cost].map(
      (value) => html`<td class="number">${formatCount(value, language)}</td>`
    )
  return html`<table class="narrow">
<caption>${groundCaptions[caption][language]}</caption>
<thead><tr><th scope="col">${activityColumns[head][language]}</th>${(
    ["activities", "people", "cost"] as const
  ).map(
    (column) => html`<th scope="col" class="number">${activityColumns[column][language]}</th>`
  )}</tr></thead>
<tbody>
${rows.map(
  (row) => html`<tr><th scope="row">${row.name ?? groundCaptions.notSaid[language]}</th>${figures(row)}</tr>
`
)}</tbody>
<tfoot><tr><th scope="row">${groundCaptions.all[language]}</th>${figures({ activities, people, cost })}</tr></tfoot>
</table>`
}
