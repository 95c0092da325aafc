import { ModelId, tableIndexes } from "@dvk/core"
import { expect, test } from "vitest"
import { registration } from "../../../../test/sample/sampleCampaign.ts"

const indexes = (models: ReadonlyArray<string>, registered: ReadonlyArray<string>): ReadonlyArray<number> => [
  ...tableIndexes(
    models.map((model) => ModelId(model)),
    registered.map((id) => registration(id))
  )
]

test("each registered model is found in the list of the table, and -1 stands for one without a sheet", () => {
  expect(indexes(["A", "B", "C"], ["A", "B", "C"])).toEqual([0, 1, 2])
  expect(indexes(["C", "A", "B"], ["A", "B", "C"])).toEqual([1, 2, 0])
  expect(indexes(["A", "C"], ["A", "B", "C", "D"])).toEqual([0, -1, 1, -1])
})

test("a model that the first judge may not score stands at the end of the table and is found there", () => {
  expect(indexes(["A", "C", "D", "B"], ["A", "B", "C", "D"])).toEqual([0, 3, 1, 2])
})

test("a table of models that nobody registered is no obstacle", () => {
  expect(indexes(["X", "A"], ["A", "B"])).toEqual([1, -1])
})
