import type { Evaluation, ModelId, Robustness } from "@dvk/core"
import type { AlternativeRanking, AlternativeWay, Doubt, DoubtOfJudges, DoubtOfWeights } from "./Doubt.ts"

const panelRules = ["mean", "median", "trimmed"] as const
const methods = ["borda", "schulze"] as const

/**
 * What charts show of a tested result: the judges weighed anew, weights drawn around the stated ones, and the ranks
 * under other panel rules, other methods and without each criterion.
 */
export const doubtOf = (evaluation: Evaluation, robustness: Robustness): Doubt => ({
  judges: judgesOf(robustness),
  weights: weightsOf(robustness),
  alternatives: alternativesOf(evaluation, robustness)
})

const judgesOf = ({ judges, notes }: Robustness): DoubtOfJudges | null =>
  judges === null
    ? null
    : {
        draws: judges.bootstrap.draws,
        tellsLittle: notes.some(({ code }) => code === "few-judges"),
        models: new Map(
          judges.bootstrap.models.map(({ model, interval, selected }) => [
            model,
            { rankFrom: interval.best, rankTo: interval.worst, selected }
          ])
        )
      }

/** Null beyond the size up to which a table of ranks is kept. */
const weightsOf = ({ weights }: Robustness): DoubtOfWeights | null => {
  const around = weights?.schemes.find(({ name }) => name === "around")?.doubt
  if (around === undefined) return null
  const ranks = new Map(
    around.models.flatMap((one) => (one.ranks === null ? [] : [[one.model, [...one.ranks]] as const]))
  )
  return ranks.size === 0 ? null : { draws: around.draws, ranks }
}

const alternativesOf = (
  { campaign, ranking }: Evaluation,
  { methods: models, weights }: Robustness
): ReadonlyArray<AlternativeRanking> => {
  const byMethod = (
    way: AlternativeWay,
    name: keyof (typeof models)[number]["ranks"]
  ): AlternativeRanking => ({
    way,
    ranks: ranked(models.map(({ model, ranks }) => [model, ranks[name]]))
  })
  const order = ranking.ranked.map(({ registration }) => registration.id)
  return [
    ...panelRules
      .filter((rule) => rule !== campaign.file.rules.panel)
      .map((rule) => byMethod({ kind: "panel", rule }, rule)),
    ...methods.map((method) => byMethod({ kind: "method", method }, method)),
    ...(weights?.leftOut ?? []).map(
      ({ without, ranks }): AlternativeRanking => ({
        way: { kind: "without-criterion", criterion: without },
        ranks: ranked(order.map((model, at) => [model, ranks[at] ?? null]))
      })
    )
  ].filter(({ ranks }) => ranks.size > 0)
}

const ranked = (ranks: ReadonlyArray<readonly [ModelId, number | null]>): ReadonlyMap<ModelId, number> =>
  new Map(ranks.flatMap(([model, rank]) => (rank === null ? [] : [[model, rank] as const])))
