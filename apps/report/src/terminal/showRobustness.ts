import type { Border, Evaluation, LeftOut, ModelId, Robustness } from "@dvk/core"
import {
  columnHeader,
  formatChance,
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
import { textTable } from "./textTable.ts"

/** Widest a name gets on the screen. */
const NAME_WIDTH = 56

/** How solid a result is, on the screen: ranks and chances, then what lies at the border in sentences. */
export const robustnessText = (
  evaluation: Evaluation,
  robustness: Robustness,
  language: Language
): string => {
  const { seed, draws, notes, judges } = robustness
  const heading = robustnessWord.title[language]
  const remarks = notes.map((note) => sayRobustnessNote(note, language))
  if (judges === null) return [`${heading}:`, ...remarks].join("\n")
  return [
    `${heading}:`,
    howDrawn[language](draws, judges.judges.length, seed),
    ...remarks,
    "",
    doubtTable(evaluation, robustness, language),
    "",
    ...borderLines(evaluation, robustness, language),
    ...weightLines(evaluation, robustness, language),
    ...leftOutLines(evaluation, robustness, language)
  ].join("\n")
}

const doubtTable = (
  { campaign, ranking }: Evaluation,
  { judges }: Robustness,
  language: Language
): string => {
  const doubts = new Map(judges?.bootstrap.models.map((doubt) => [doubt.model, doubt]))
  const listed = campaign.file.shortlist !== undefined
  return textTable(
    [
      { header: columnHeader("rank", language), align: "right" },
      { header: columnHeader("model", language) },
      { header: columnHeader("name", language), width: NAME_WIDTH },
      { header: robustnessWord.interval[language], align: "right" },
      ...(listed ? [{ header: robustnessWord.selected[language], align: "right" as const }] : [])
    ],
    ranking.ranked.map(({ rank, registration: { id, name } }) => {
      const doubt = doubts.get(id)
      const interval = doubt === undefined ? "–" : intervalText(doubt.interval)
      const selected = doubt?.selected ?? null
      return [
        String(rank),
        id,
        name,
        interval,
        ...(selected === null ? [] : [formatChance(selected, language)])
      ]
    })
  )
}

const intervalText = ({ best, worst }: { readonly best: number; readonly worst: number }): string =>
  best === worst ? String(best) : `${best}–${worst}`

const namesOf = ({ campaign }: Evaluation): ((model: ModelId) => string) => {
  const names = new Map(campaign.registrations.map(({ id, name }) => [id, name]))
  return (model) => quotedModel(names.get(model) ?? "", model)
}

const neighbourLines = (evaluation: Evaluation, { neighbours }: Border, language: Language) => {
  const name = namesOf(evaluation)
  return neighbours.map((pair) => sayCloseNeighbours(pair, name(pair.upper), name(pair.lower), language))
}

const borderLines = (
  evaluation: Evaluation,
  { border }: Robustness,
  language: Language
): ReadonlyArray<string> => {
  if (border === null) return []
  const name = namesOf(evaluation)
  const lines = [
    ...border.judges.models.map((entry) => sayBorderModel(entry, name(entry.model), language)),
    ...neighbourLines(evaluation, border.judges, language)
  ]
  return [
    `${robustnessWord.border[language]}:`,
    ...(lines.length === 0 ? [noBorder[language]()] : lines).map(indented)
  ]
}

const weightLines = (
  evaluation: Evaluation,
  { border, weights }: Robustness,
  language: Language
): ReadonlyArray<string> => {
  if (border === null || weights === null) return []
  const name = namesOf(evaluation)
  const title = titlesOf(evaluation, language)
  const lines = border.weights.models.map((entry) =>
    sayBorderModelByWeights(entry, name(entry.model), language)
  )
  const moves = (weights.moves ?? []).map((move) => sayWeightMove(move, title(move.criterion), language))
  if (lines.length + moves.length === 0) return []
  return [
    "",
    `${robustnessWord.byWeights[language]}:`,
    ...moves.map(indented),
    ...(lines.length === 0 ? [] : [howWeighed[language](weights.schemes[0]?.doubt.draws ?? 0), ...lines]).map(
      indented
    )
  ]
}

const titlesOf = ({ campaign }: Evaluation, language: Language): ((criterion: string) => string) => {
  const titles = new Map<string, string>(
    campaign.rubric.criteria.map(({ id, title }) => [id, title[language]])
  )
  return (criterion) => titles.get(criterion) ?? criterion
}

const leftOutLines = (
  evaluation: Evaluation,
  { judges, weights }: Robustness,
  language: Language
): ReadonlyArray<string> => {
  const members = new Map<string, string>(
    (evaluation.campaign.committee ?? []).map(({ id, name }) => [id, name])
  )
  const title = titlesOf(evaluation, language)
  const model = namesOf(evaluation)
  const sentences = <Id extends string>(
    what: "judge" | "criterion",
    all: ReadonlyArray<LeftOut<Id>>,
    name: (id: Id) => string
  ): ReadonlyArray<string> => {
    if (all.length < 2 || all.every(({ change }) => change === null)) return []
    const changes = all.flatMap(({ without, change }) => {
      if (change === null || change.joining.length + change.leaving.length === 0) return []
      const named = { joining: change.joining.map(model), leaving: change.leaving.map(model) }
      return [sayLeftOut(what, name(without), named, language)]
    })
    return changes.length === 0 ? [sayNothingLeftOut(what, language)] : changes
  }
  const lines = [
    ...sentences("judge", judges?.leftOut ?? [], (id) => members.get(id) ?? id),
    ...sentences("criterion", weights?.leftOut ?? [], title)
  ]
  return lines.length === 0 ? [] : ["", `${robustnessWord.leftOut[language]}:`, ...lines.map(indented)]
}

const indented = (line: string): string => `  ${line}`
