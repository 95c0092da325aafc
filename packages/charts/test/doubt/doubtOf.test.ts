import { doubtOf } from "@dvk/charts"
import { evaluate, robustnessOf } from "@dvk/core"
import { describe, expect, it } from "vitest"
import { sampleCampaign } from "../../../../test/sample/sampleCampaign.ts"

const evaluation = evaluate(sampleCampaign({ models: 8, judges: 6, seed: 3, places: 3 }))
const doubt = doubtOf(evaluation, robustnessOf(evaluation, { draws: 200 }))
const models = evaluation.ranking.ranked.map(({ registration }) => registration.id)

describe("doubtOf", () => {
  it("has an interval and a probability of selection for every ranked model", () => {
    expect([...(doubt.judges?.models.keys() ?? [])]).toEqual(models)
    const chosen = [...(doubt.judges?.models.values() ?? [])].map(({ selected }) => selected?.count ?? 0)
    expect(chosen.reduce((sum, count) => sum + count, 0)).toBe(3 * 200)
    for (const { rankFrom, rankTo } of doubt.judges?.models.values() ?? [])
      expect(rankFrom).toBeLessThanOrEqual(rankTo)
  })

  it("gives each model one rank a draw under other weights", () => {
    for (const model of models) {
      const ranks = doubt.weights?.ranks.get(model) ?? []
      expect(ranks.reduce((sum, count) => sum + count, 0)).toBe(doubt.weights?.draws)
    }
  })

  it("compares with every rule but the campaign's own, two methods, and each criterion left out", () => {
    expect(
      doubt.alternatives.map(({ way }) =>
        way.kind === "panel" ? way.rule : way.kind === "method" ? way.method : way.criterion
      )
    ).toEqual([
      "median",
      "trimmed",
      "borda",
      "schulze",
      "political-tasks",
      "participation",
      "effectiveness",
      "recognition",
      "sustainability"
    ])
    for (const { ranks } of doubt.alternatives) expect(ranks.size).toBe(8)
  })

  it("says nothing where nobody has scored", () => {
    const unscored = evaluate(sampleCampaign({ models: 3, judges: 0 }))
    expect(doubtOf(unscored, robustnessOf(unscored))).toEqual({
      judges: null,
      weights: null,
      alternatives: []
    })
  })
})
