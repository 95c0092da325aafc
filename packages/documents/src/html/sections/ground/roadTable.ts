import { type Ground, partyName } from "@dvk/core"
import { activityColumns, compareVietnamese, formatCount, groundCaptions, type Language } from "@dvk/messages"
import { html, type Safe } from "../../Safe.ts"

/** The roads that were put down, by place; null where there are none. */
export const roadTable = (ground: Ground, language: Language): Safe | null => {
  if (ground.roads === 0) return null
  const roads = ground.rows
    .flatMap(({ party, activity: { hamlets, road, length } }) =>
      road === null
        ? []
        : [{ place: hamlets.length === 0 ? partyName(party) : hamlets.join("; "), road, length }]
    )
    .toSorted((a, b) => compareVietnamese(a.place, b.place))
  const metres = roads.reduce((sum, { length }) => sum + (length ?? 0), 0)
  return html`<table class="narrow">
<caption>${groundCaptions.roads[language]}</caption>
<thead><tr><th scope="col">${activityColumns.hamlets[language]}</th><th scope="col">${activityColumns.road[language]}</th><th scope="col" class="number">${activityColumns.length[language]}</th></tr></thead>
<tbody>
${roads.map(
  ({ place, road, length }) =>
    html`<tr><th scope="row">${place}</th><td>${road}</td><td class="number">${length === null ? "–" : formatCount(length, language)}</td></tr>
`
)}</tbody>
<tfoot><tr><th scope="row" colspan="2">${groundCaptions.all[language]}</th><td class="number">${formatCount(metres, language)}</td></tr></tfoot>
</table>
`
}
