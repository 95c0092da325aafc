import type { Evaluation, LeftOut, ModelId, Robustness } from "@dvk/core"
import {
  agreementNames,
  howDrawn,
  howWeighed,
  type Language,
  noBorder,
  quotedModel,
  robustnessWord,
  sayBorderModel,
  sayBorderModelByWeights,
  sayCloseNeighbours,
  sayLeftOut,
  sayNothingLeftOut,
  sayRobustnessNote,
  sayWeightMove
} from "@dvk/messages"
import { html, type Safe } from "../Safe.ts"

/** As many sentences as can be read; the chart of chances has every model. */
const SHOWN_AT_ONCE = 20

/** How solid the result is, in sentences; ranks and chances of each model stand on its card and in the charts. */
export const doubt = (evaluation: Evaluation, robustness: Robustness, language: Language): Safe => {
  const { seed, draws, notes, judges } = robustness
  const remarks = notes.map((note) => html`<p class="caution">${sayRobustnessNote(note, language)}</p>`)
  if (judges === null) return html`${remarks}`
  return html`<p>${howDrawn[language](draws, judges.judges.length, seed)}</p>
${remarks}${part("border", borderLines(evaluation, robustness, language), language)}${part("byWeights", weightLines(evaluation, robustness, language), language)}${part("leftOut", leftOutLines(evaluation, robustness, language), language)}`
}

const part = (
  heading: "border" | "byWeights" | "leftOut",
  lines: ReadonlyArray<string>,
  language: Language
): Safe | null =>
  lines.length === 0
    ? null
    : html`<h3>${robustnessWord[heading][language]}</h3>
<ul>${lines.slice(0, SHOWN_AT_ONCE).map(
        (line) => html`<li>${line}</li>
`
      )}</ul>
`

const nameOf = ({ campaign }: Evaluation): ((model: ModelId) => string) => {
  const names = new Map(campaign.registrations.map(({ id, name }) => [id, name]))
  return (model) => quotedModel(names.get(model) ?? "", model)
}

const borderLines = (
  evaluation: Evaluation,
  { border }: Robustness,
  language: Language
): ReadonlyArray<string> => {
  if (border === null) return []
  const name = nameOf(evaluation)
  const { models, neighbours } = border.judges
  const lines = [
    ...models.map((entry) => sayBorderModel(entry, name(entry.model), language)),
    ...neighbours.map((pair) => sayCloseNeighbours(pair, name(pair.upper), name(pair.lower), language))
  ]
  return lines.length === 0 ? [noBorder[language]()] : lines
}

const weightLines = (
  evaluation: Evaluation,
  { border, weights }: Robustness,
  language: Language
): ReadonlyArray<string> => {
  if (weights === null) return []
  const name = nameOf(evaluation)
  const { criterion } = agreementNames(evaluation.campaign, language)
  const around = weights.schemes.find((scheme) => scheme.name === "around")
  const models = border?.weights.models ?? []
  return [
    ...(weights.moves ?? []).map((move) => sayWeightMove(move, criterion(move.criterion), language)),
    ...(models.length === 0 || around === undefined ? [] : [howWeighed[language](around.doubt.draws)]),
    ...models.map((entry) => sayBorderModelByWeights(entry, name(entry.model), language))
  ]
}

const leftOutLines = (
  evaluation: Evaluation,
  { judges, weights }: Robustness,
  language: Language
): ReadonlyArray<string> => {
  const names = agreementNames(evaluation.campaign, language)
  const model = nameOf(evaluation)
  const sentences = <Id>(
    what: "judge" | "criterion",
    all: ReadonlyArray<LeftOut<Id>>,
    name: (id: Id) => string
  ): ReadonlyArray<string> => {
    if (all.length < 2 || all.every(({ change }) => change === null)) return []
    const changes = all.flatMap(({ without, change }) =>
      change === null || change.joining.length + change.leaving.length === 0
        ? []
        : [
            sayLeftOut(
              what,
              name(without),
              { joining: change.joining.map(model), leaving: change.leaving.map(model) },
              language
            )
          ]
    )
    return changes.length === 0 ? [sayNothingLeftOut(what, language)] : changes
  }
  return [
    ...sentences("judge", judges?.leftOut ?? [], names.judge),
    ...sentences("criterion", weights?.leftOut ?? [], names.criterion)
  ]
}
