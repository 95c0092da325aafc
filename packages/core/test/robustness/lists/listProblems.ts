import * as fc from "fast-check"
import type { DrawnLists } from "../../../src/robustness/lists/DrawnLists.ts"
import { bestLists } from "../../../src/selection/quotas/bestLists.ts"
import type { QuotaProblem } from "../../../src/selection/quotas/QuotaProblem.ts"

/** Models with a unit and a field each, some of which may not be on the list; a line for each unit and each field. */
export const problems = fc
  .record({
    size: fc.integer({ min: 1, max: 6 }),
    models: fc.array(fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 2 }), fc.boolean()), {
      minLength: 1,
      maxLength: 12
    }),
    bounds: fc.array(fc.tuple(fc.integer({ min: -2, max: 1 }), fc.nat({ max: 3 })), {
      minLength: 7,
      maxLength: 7
    }),
    orders: fc.array(fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), { minLength: 1, maxLength: 4 }),
    reaching: fc.nat({ max: 12 })
  })
  .map(({ size, models, bounds, orders, reaching }) => {
    const open = models.map(([unit, field, may], at) => ({
      at,
      key: may || at === 0 ? `${unit},${field}` : null
    }))
    const keys = [...new Set(open.flatMap(({ key }) => (key === null ? [] : [key])))]
    const cells = keys.map((key) => {
      const [unit = 0, field = 0] = key.split(",").map(Number)
      return [unit, 4 + field]
    })
    const cellOf = Int32Array.from(open, ({ key }) => (key === null ? -1 : keys.indexOf(key)))
    const lines = bounds.map(([min, more]) => ({ min: Math.max(0, min), max: Math.max(0, min) + more }))
    const all = cells.map((_, cell) => ({ cell, count: cellOf.filter((own) => own === cell).length }))
    const problem: QuotaProblem = { size, lines, cells, classes: [all] }
    return {
      problem,
      cellOf,
      reaching: Math.min(reaching, models.length),
      orders: orders.map((numbers) =>
        Int32Array.from(models.keys()).sort((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0) || a - b)
      )
    }
  })

/** What `select` would choose for one order of the models. */
export const expected = (problem: QuotaProblem, cellOf: Int32Array, order: Int32Array, reaching: number) => {
  const models = [...order.subarray(0, reaching)].filter((model) => cellOf[model] !== -1)
  const classes = models.map((model) => [{ cell: cellOf[model] ?? 0, count: 1 }])
  const best = bestLists({ ...problem, classes }, { left: 1_000_000 })
  if (best._tag !== "Best") return best._tag
  return models.filter((_, at) => best.taken[at]?.[0] === 1).toSorted((a, b) => a - b)
}

/** The models that one draw adds. */
export const chosenBy = (lists: DrawnLists, models: number, order: Int32Array, reaching: number) => {
  const chosen = new Uint32Array(models)
  if (!lists.take(order, reaching, chosen)) return "Impossible"
  return [...chosen.keys()].filter((model) => chosen[model] === 1)
}
