import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type CountProgram, type Counts, keepsProgram } from "../../../src/selection/counts/CountProgram.ts"
import { findCounts } from "../../../src/selection/counts/findCounts.ts"
import { Proof, proofFrom } from "../../../src/selection/counts/Proof.ts"

const plenty = () => ({ left: 1e9 })

/** Up to five columns of at most three, in up to four rows; the last row counts money. */
const programs: fc.Arbitrary<CountProgram> = fc
  .record({
    rows: fc.array(fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 4 })), { minLength: 1, maxLength: 3 }),
    money: fc.tuple(fc.nat({ max: 300 }), fc.nat({ max: 200 })),
    columns: fc.array(
      fc.record({
        lowest: fc.nat({ max: 1 }),
        more: fc.nat({ max: 2 }),
        in: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
        cost: fc.constantFrom(36, 71, 106, 141)
      }),
      { minLength: 1, maxLength: 5 }
    )
  })
  .map(({ rows, money, columns }) => ({
    rows: [
      ...rows.map(([min, more]) => ({ min, max: min + more })),
      { min: money[0], max: money[0] + money[1], money: true as const }
    ],
    columns: columns.map((column, group) => {
      const own = rows.flatMap((_, row) => (column.in[row] === true ? [row] : []))
      return {
        lowest: column.lowest,
        highest: column.lowest + column.more,
        group,
        rows: [...own, rows.length],
        weights: [...own.map(() => 1), column.cost]
      }
    })
  }))

const everyCounts = ({ columns }: CountProgram): ReadonlyArray<Counts> =>
  columns.reduce<ReadonlyArray<Counts>>(
    (all, { lowest, highest }) =>
      all.flatMap((own) =>
        Array.from({ length: highest - lowest + 1 }, (_, more) => [...own, lowest + more])
      ),
    [[]]
  )

describe("counts within bounds", () => {
  test("are found where there are any, and refused where looking at all of them finds none", () => {
    fc.assert(
      fc.property(programs, (program) => {
        const some = everyCounts(program).some((counts) => keepsProgram(program, counts))
        const found = findCounts(
          program,
          program.columns.map(() => 0),
          plenty()
        )
        expect(some ? typeof found !== "string" && keepsProgram(program, found) : found === "none").toBe(true)
      }),
      { numRuns: 3000 }
    )
  })

  test("a sum that no halves can make is refused: 2x + 2y = 3", () => {
    const column = { lowest: 0, highest: 3, group: 0, rows: [0], weights: [2] }
    const program = { columns: [column, { ...column, group: 1 }], rows: [{ min: 3, max: 3 }] }
    expect(findCounts(program, [0, 0], plenty())).toBe("none")
  })
})

describe("a proof", () => {
  test("never refuses counts that there are, whatever its multipliers", () => {
    const multipliers = fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(programs, multipliers, (program, factors) => {
        const proof = new Proof(new Map(program.rows.map((_, row) => [row, factors[row] ?? 0])))
        fc.pre(proof.holds(program))
        expect(everyCounts(program).some((counts) => keepsProgram(program, counts))).toBe(false)
      }),
      { numRuns: 2000 }
    )
  })

  test("comes out whole of thirty-fifths: its smallest multiplier becomes one", () => {
    const program = {
      columns: [{ lowest: 0, highest: 1, group: 0, rows: [0, 1], weights: [1, 35] }],
      rows: [
        { min: 1, max: 1 },
        { min: 0, max: 34 }
      ]
    }
    expect(
      proofFrom(
        program,
        new Map([
          [0, 1],
          [1, -1 / 35]
        ])
      )?.holds(program)
    ).toBe(true)
  })
})
