import { compareCodeUnits, type Evaluation, type Unranked } from "@dvk/core"
import {
  columnHeader,
  type Language,
  nothingUnranked,
  sayReason,
  sectionTitle,
  seeFullList,
  unrankedCount
} from "@dvk/messages"
import { fieldTitles } from "../../registration/fieldTitles.ts"
import { byName } from "../modelOrder.ts"
import { html, type Safe } from "../Safe.ts"

/** As many as the first screen holds with their full ground. */
const SHOWN_AT_ONCE = 4

export const needsOwnSection = ({ ranking }: Evaluation): boolean => ranking.unranked.length > SHOWN_AT_ONCE

/** For the first screen: each model with its ground, or how many there are of each ground. */
export const unrankedInShort = (evaluation: Evaluation, language: Language): Safe => {
  const { unranked } = evaluation.ranking
  if (unranked.length === 0) return html`<p>${nothingUnranked[language]()}</p>`
  return needsOwnSection(evaluation)
    ? html`<ul>${countsByGround(unranked, language)}</ul>
<p><a href="#unranked-list">${seeFullList[language]()}</a></p>`
    : html`<ul>${unranked
        .toSorted((a, b) => byName(a.registration, b.registration))
        .map(
          ({ registration, reason }) =>
            html`<li><strong>${registration.name}</strong> (${registration.unitName}): ${sayReason(reason, language)}</li>`
        )}</ul>`
}

const countsByGround = (unranked: ReadonlyArray<Unranked>, language: Language): ReadonlyArray<Safe> =>
  [...Map.groupBy(unranked, ({ reason }) => reason.code)]
    .toSorted(([a, left], [b, right]) => right.length - left.length || compareCodeUnits(a, b))
    .map(([code, entries]) => html`<li>${unrankedCount(code, entries.length, language)}</li>`)

/** All of them, for a campaign where the first screen cannot hold them. */
export const unrankedTable = ({ campaign, ranking }: Evaluation, language: Language): Safe => {
  const columns = ["name", "unit", "field", "ground"] as const
  return html`<table class="stacked">
<caption class="unseen">${sectionTitle("unranked", language)}</caption>
<thead><tr>${columns.map((column) => html`<th scope="col">${columnHeader(column, language)}</th>`)}</tr></thead>
<tbody>
${ranking.unranked
  .toSorted((a, b) => byName(a.registration, b.registration))
  .map(
    ({ registration, reason }) =>
      html`<tr><th scope="row">${registration.name}<span class="id">${registration.id}</span></th><td>${registration.unitName}</td><td>${fieldTitles(campaign.rubric, registration, language)}</td><td>${sayReason(reason, language)}</td></tr>
`
  )}</tbody>
</table>`
}
