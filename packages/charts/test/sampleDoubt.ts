import type { AlternativeRanking, Doubt } from "@dvk/charts"
import { type Evaluation, type ModelId, toFixedString } from "@dvk/core"

const DRAWS = 1000

/** Ranks from the highest value down; equal values share the better rank. */
const ranksOf = (values: ReadonlyMap<ModelId, number>): ReadonlyMap<ModelId, number> => {
  const sorted = [...values.values()].toSorted((a, b) => b - a)
  return new Map([...values].map(([model, value]) => [model, sorted.indexOf(value) + 1]))
}

/**
 * A doubt that looks like a real one, for pictures: judges' voices and weights drawn from a linear congruential
 * generator. No figure of it is a result; what decides doubt is tested where it is computed.
 */
export const sampleDoubt = (evaluation: Evaluation, seed = 1): Doubt => {
  let state = seed
  const draw = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return 1 + (state >>> 16)
  }
  const number = (value: Parameters<typeof toFixedString>[0]) => Number(toFixedString(value, 6))
  const { ranked } = evaluation.ranking
  const size = evaluation.selection.size
  const judges = [...new Set(ranked.flatMap(({ score }) => score.sheets.map(({ judge }) => judge)))]
  const sheets = ranked.map(({ registration, score }) => ({
    id: registration.id,
    totals: score.sheets.flatMap(({ judge, total }) =>
      total === null ? [] : [[judge, number(total)] as const]
    )
  }))
  const parts = ranked.map(({ registration, score }) => ({
    id: registration.id,
    criteria: score.criteria.map(({ contribution }) => (contribution === null ? 0 : number(contribution)))
  }))
  const repeated = (once: () => ReadonlyMap<ModelId, number>) => Array.from({ length: DRAWS }, once)
  const judgeDraws = repeated(() => {
    const voice = new Map(judges.map((judge) => [judge, draw()]))
    return ranksOf(
      new Map(
        sheets.map(({ id, totals }) => {
          const all = totals.reduce((sum, [judge]) => sum + (voice.get(judge) ?? 0), 0)
          return [id, totals.reduce((sum, [judge, total]) => sum + total * (voice.get(judge) ?? 0), 0) / all]
        })
      )
    )
  })
  const weighted = (weights: ReadonlyArray<number>): ReadonlyMap<ModelId, number> =>
    ranksOf(
      new Map(
        parts.map(({ id, criteria }) => [
          id,
          criteria.reduce((sum, part, at) => sum + part * (weights[at] ?? 0), 0)
        ])
      )
    )
  const { criteria } = evaluation.campaign.rubric
  const weightDraws = repeated(() => weighted(criteria.map(() => 40_000 + draw())))
  const of = (draws: ReadonlyArray<ReadonlyMap<ModelId, number>>, id: ModelId) =>
    draws.flatMap((ranks) => ranks.get(id) ?? []).toSorted((a, b) => a - b)
  const panels = (["median", "trimmed"] as const).map((rule): AlternativeRanking => {
    const cut = rule === "median" ? 0.49 : 0.2
    const inner = (totals: ReadonlyArray<number>) => {
      const out = Math.floor(totals.length * cut)
      const kept = totals.toSorted((a, b) => a - b).slice(out, totals.length - out)
      return kept.reduce((sum, total) => sum + total, 0) / kept.length
    }
    return {
      way: { kind: "panel", rule },
      ranks: ranksOf(new Map(sheets.map(({ id, totals }) => [id, inner(totals.map(([, total]) => total))])))
    }
  })
  return {
    judges: {
      draws: DRAWS,
      tellsLittle: judges.length < 5,
      models: new Map(
        ranked.map(({ registration: { id } }) => {
          const ranks = of(judgeDraws, id)
          return [
            id,
            {
              rankFrom: ranks[Math.floor(DRAWS * 0.05)] ?? 1,
              rankTo: ranks[Math.ceil(DRAWS * 0.95) - 1] ?? 1,
              selected:
                size === null ? null : { count: ranks.filter((rank) => rank <= size).length, draws: DRAWS }
            }
          ]
        })
      )
    },
    weights: {
      draws: DRAWS,
      ranks: new Map(
        ranked.map(({ registration: { id } }) => {
          const counts = Array<number>(ranked.length).fill(0)
          for (const rank of of(weightDraws, id)) counts[rank - 1] = (counts[rank - 1] ?? 0) + 1
          return [id, counts]
        })
      )
    },
    alternatives: [
      ...panels,
      { way: { kind: "method", method: "borda" }, ranks: judgeDraws[0] ?? new Map() },
      { way: { kind: "method", method: "schulze" }, ranks: judgeDraws[1] ?? new Map() },
      ...criteria.map(
        ({ id }, without): AlternativeRanking => ({
          way: { kind: "without-criterion", criterion: id },
          ranks: weighted(criteria.map((_, at) => (at === without ? 0 : 1)))
        })
      )
    ]
  }
}
