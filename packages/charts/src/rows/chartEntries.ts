import type { Evaluation, Ranked, Rational } from "@dvk/core"
import { type Language, modelsShown } from "@dvk/messages"
import { type ModelInChart, modelsInOrder } from "./modelsInChart.ts"

/** Up to this many models have a row each; beyond it the rows of one chart can no longer be read side by side. */
export const MOST_MODELS = 60

/** Of more models, the first ones and those on either side of the border have a row each. */
const FIRST = 30
const AROUND = 10

/** A row that stood for so few models would save no room. */
const SMALLEST_REST = 3

/** Models that share one row, next to each other in rank. */
export interface RestOfModels {
  readonly count: number
  readonly rankFrom: number
  readonly rankTo: number
  readonly highest: Rational
  readonly lowest: Rational
}

export type ChartEntry =
  | { readonly kind: "model"; readonly model: ModelInChart }
  | { readonly kind: "rest"; readonly rest: RestOfModels }

/** What a chart of models shows, by rank; models that share one stand in Vietnamese order, which decides nothing. */
export const chartEntries = (evaluation: Evaluation): ReadonlyArray<ChartEntry> => {
  const models = modelsInOrder(evaluation)
  const own = ownRows(models)
  const entries: Array<ChartEntry> = []
  let rest: Array<ModelInChart> = []
  const close = () => {
    if (rest.length < SMALLEST_REST) entries.push(...rest.map((model) => ({ kind: "model" as const, model })))
    else entries.push({ kind: "rest", rest: restOf(rest.map(({ ranked }) => ranked)) })
    rest = []
  }
  models.forEach((model, at) => {
    if (!own(at)) {
      rest.push(model)
      return
    }
    close()
    entries.push({ kind: "model", model })
  })
  close()
  return entries
}

/** The models among the entries. */
export const modelsOf = (entries: ReadonlyArray<ChartEntry>): ReadonlyArray<ModelInChart> =>
  entries.flatMap((entry) => (entry.kind === "model" ? [entry.model] : []))

/** "42 mô hình được xếp hạng", or how many of them have a row of their own. */
export const shownInWords = (evaluation: Evaluation, language: Language): string =>
  modelsShown(
    modelsOf(chartEntries(evaluation)).length,
    evaluation.ranking.ranked.length,
    MOST_MODELS,
    language
  )

const ownRows = (models: ReadonlyArray<ModelInChart>): ((at: number) => boolean) => {
  if (models.length <= MOST_MODELS) return () => true
  const borders = (["selected", "open"] as const)
    .map((standing) => models.findLastIndex((model) => model.standing === standing) + 1)
    .filter((border) => border > 0)
  return (at) => at < FIRST || borders.some((border) => at >= border - AROUND && at < border + AROUND)
}

const restOf = (models: ReadonlyArray<Ranked>): RestOfModels => {
  const first = models[0]
  const last = models.at(-1)
  if (first === undefined || last === undefined) throw new RangeError("a row of the rest stands for no model")
  return {
    count: models.length,
    rankFrom: first.rank,
    rankTo: last.rank,
    highest: first.score.total,
    lowest: last.score.total
  }
}
