import { borderOf, chance, ModelId, type RankDoubt } from "@dvk/core"
import { expect, test } from "vitest"

const doubt = (selected: ReadonlyArray<number>, overtaken: ReadonlyArray<number>): RankDoubt => ({
  draws: 100,
  weightBits: 20,
  exact: true,
  withoutList: null,
  models: selected.map((count, at) => ({
    model: ModelId(`M${at + 1}`),
    interval: { best: 1, worst: 1 },
    selected: chance(count, 100),
    ranks: null
  })),
  overtaken: overtaken.map((count) => chance(count, 100))
})

test("the border: from 5 to 95 % for the list, from 40 to 60 % for neighbours, both ends included", () => {
  const { models, neighbours } = borderOf(doubt([96, 95, 50, 5, 4], [39, 40, 60, 61]))
  expect(models.map(({ model, selected }) => [model, selected.probability])).toEqual([
    ["M2", 0.95],
    ["M3", 0.5],
    ["M4", 0.05]
  ])
  expect(neighbours.map(({ upper, lower }) => [upper, lower])).toEqual([
    ["M2", "M3"],
    ["M3", "M4"]
  ])
})
