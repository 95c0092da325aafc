import type { Evaluation, Ranked, Registration } from "@dvk/core"
import {
  formatScore,
  type Language,
  lateForms,
  modelOfUnit,
  moreToDecide,
  nothingToDecide,
  sayReason,
  sharedRank
} from "@dvk/messages"
import { byName, byRankThenName } from "../modelOrder.ts"
import { html, type Safe } from "../Safe.ts"

/** One thing that waits for a decision, with the models it is about. */
interface Question {
  readonly sentence: string
  readonly models: ReadonlyArray<Registration>
}

/** As many as leave room on the first screen for what stands below them; the others unfold, and are printed. */
const SHOWN_AT_ONCE = 3

/** What only the chair can decide: ties at the cut, late forms, shared ranks inside the list. */
export const toDecide = (evaluation: Evaluation, language: Language): Safe => {
  const questions = [
    ...atTheCut(evaluation, language),
    ...late(evaluation, language),
    ...sharedInside(evaluation, language)
  ]
  const rest = questions.slice(SHOWN_AT_ONCE)
  return questions.length === 0
    ? html`<p>${nothingToDecide[language]()}</p>`
    : html`${asked(questions.slice(0, SHOWN_AT_ONCE))}${
        rest.length === 0
          ? null
          : html`<details class="more"><summary>${moreToDecide[language](rest.length)}</summary>${asked(rest)}</details>`
      }`
}

const asked = (questions: ReadonlyArray<Question>): ReadonlyArray<Safe> =>
  questions.map(
    ({ sentence, models }) => html`<p>${sentence}</p>
<ul>${models.toSorted(byName).map(({ name, unitName }) => html`<li>${modelOfUnit(name, unitName)}</li>`)}</ul>
`
  )

const atTheCut = ({ ranking, selection }: Evaluation, language: Language): ReadonlyArray<Question> => {
  const [first] = selection.open
  if (first === undefined) return []
  const open = new Set(selection.open.map(({ model }) => model))
  return [
    {
      sentence: sayReason(first.reason, language),
      models: ranking.ranked.flatMap(({ registration }) => (open.has(registration.id) ? [registration] : []))
    }
  ]
}

/** Below the cut a shared rank changes nothing; without a shortlist every one is told. */
const sharedInside = ({ ranking, selection }: Evaluation, language: Language): ReadonlyArray<Question> => {
  const selected = new Set(selection.selected.map(({ model }) => model))
  const shared = ranking.ranked.filter(
    ({ decidedBy, registration }) =>
      decidedBy === "shared" && (selection.size === null || selected.has(registration.id))
  )
  return [...Map.groupBy(shared.toSorted(byRankThenName), ({ rank }) => rank)].map(([rank, entries]) => ({
    sentence: sharedRank[language](entries.length, rank, scoreOf(entries, language)),
    models: entries.map(({ registration }) => registration)
  }))
}

const scoreOf = ([first]: ReadonlyArray<Ranked>, language: Language): string =>
  first === undefined ? "" : formatScore(first.score.total, language)

const late = ({ ranking }: Evaluation, language: Language): ReadonlyArray<Question> => {
  const models = ranking.unranked.flatMap(({ registration, reason }) =>
    reason.code === "late" ? [registration] : []
  )
  return models.length === 0 ? [] : [{ sentence: lateForms[language](models.length), models }]
}
