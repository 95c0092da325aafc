import { type Chosen, type Evaluation, passedOver, type Ranked } from "@dvk/core"
import {
  columnHeader,
  decidedSummary,
  formatScore,
  type Language,
  listRuling,
  modelOfUnit,
  nobodySelected,
  noScoresYet,
  noShortlist,
  nothingToRank,
  openSummary,
  passedOverHeading,
  proposalSummary,
  sayBorder,
  sayConflict,
  sayReason
} from "@dvk/messages"
import type { CardModels } from "../cards/cardModels.ts"
import { modelLink } from "../cards/modelLink.ts"
import { byRankThenName } from "../modelOrder.ts"
import { html, type Safe } from "../Safe.ts"

/** Who is proposed and why, and how far the first one outside is. */
export const proposal = (evaluation: Evaluation, cards: CardModels, language: Language): Safe => {
  const { ranking, selection } = evaluation
  if (ranking.ranked.length === 0) return html`<p>${whyNothingRanked(evaluation, language)}</p>`
  if (selection.size === null) return html`<p>${noShortlist[language]()}</p>`
  const chosen = chosenRows(evaluation, selection.selected)
  const open = selection.open.length
  return html`<p class="lead">${proposalSummary[language](chosen.length, selection.size)}${
    open === 0 ? "" : ` ${openSummary[language](open, selection.openPlaces)}`
  }${border(evaluation, chosen, language)}</p>
${chosen.length === 0 ? nobody(evaluation, language) : proposalTable(chosen, cards, language)}${ruled(evaluation, language)}${above(evaluation, language)}`
}

/** Why nobody is on the list: quotas that cannot all be met, each conflict in a sentence. */
const nobody = ({ selection }: Evaluation, language: Language): Safe =>
  html`<p>${nobodySelected[language]()}</p>${selection.conflicts.map(
    (conflict) => html`<p class="lead">${sayConflict(conflict, selection.size ?? 0, language)}</p>`
  )}`

/** What the chair decided over the computed list, which stands above it unchanged. */
const ruled = ({ campaign, decided }: Evaluation, language: Language): Safe | null => {
  if (decided.rulings.length === 0) return null
  const names = new Map(campaign.registrations.map(({ id, name }) => [id, name]))
  return html`<p class="lead">${decidedSummary[language](decided.models.length)}</p>
<ul>${decided.rulings.map(
    ({ ruling: { kind, model, reason, document } }) =>
      html`<li>${listRuling[language](kind === "select", names.get(model) ?? model, reason, document)}</li>
`
  )}</ul>`
}

/** Who ranks before somebody on the list and is not on it, with the ground. */
const above = (evaluation: Evaluation, language: Language): Safe | null => {
  const rows = chosenRows(evaluation, passedOver(evaluation.selection))
  return rows.length === 0
    ? null
    : html`<p class="lead">${passedOverHeading[language]()}</p>
<ul>${rows.map(
        ({ rank, registration, reason }) =>
          html`<li>${rank}. <strong>${modelOfUnit(registration.name, registration.unitName)}</strong>: ${sayReason(reason, language)}</li>
`
      )}</ul>`
}

/** In one sentence; the same one stands above the empty ranking. */
export const whyNothingRanked = ({ campaign }: Evaluation, language: Language): string =>
  (campaign.scores.length === 0 ? noScoresYet : nothingToRank)[language]()

interface ChosenRow extends Ranked {
  readonly reason: Chosen["reason"]
}

const chosenRows = ({ ranking }: Evaluation, chosen: ReadonlyArray<Chosen>): ReadonlyArray<ChosenRow> => {
  const reasons = new Map(chosen.map(({ model, reason }) => [model, reason]))
  return ranking.ranked
    .flatMap((entry) => {
      const reason = reasons.get(entry.registration.id)
      return reason === undefined ? [] : [{ ...entry, reason }]
    })
    .toSorted(byRankThenName)
}

const proposalTable = (
  chosen: ReadonlyArray<ChosenRow>,
  cards: CardModels,
  language: Language
): Safe => html`<table class="proposal">
<thead><tr><th scope="col" class="number">${columnHeader("rank", language)}</th><th scope="col">${columnHeader("name", language)}</th><th scope="col" class="number">${columnHeader("score", language)}</th><th scope="col">${columnHeader("reason", language)}</th></tr></thead>
<tbody>
${chosen.map(
  ({ rank, registration, score, grade, reason }) =>
    html`<tr><td class="number rank">${rank}</td><th scope="row">${modelLink(registration, cards)}<span class="unit">${registration.unitName}</span></th><td class="number">${formatScore(score.total, language)}${
      grade === null ? null : html`<span class="unit">${grade.title[language]}</span>`
    }</td><td class="reason">${sayReason(reason, language)}</td></tr>
`
)}</tbody>
</table>`

const border = (
  evaluation: Evaluation,
  chosen: ReadonlyArray<ChosenRow>,
  language: Language
): Safe | null => {
  const { selection } = evaluation
  if (selection.open.length > 0) return null
  const inside = chosen.at(-1)
  const outside = chosenRows(
    evaluation,
    selection.notSelected.filter(({ reason }) => reason.code === "below-cut")
  )[0]
  // Under quotas the last one inside may rank behind the first one outside: there is no border then.
  if (inside === undefined || outside === undefined || inside.rank > outside.rank) return null
  const side = ({ rank, score }: Ranked) => ({ rank, score: score.total })
  return html` <strong>${sayBorder(side(inside), side(outside), language)}</strong>`
}
