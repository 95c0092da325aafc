import {
  canonicalRows,
  compare,
  evaluate,
  type ModelId,
  ScoreTableBuilder,
  sheetAt,
  toExactString
} from "@dvk/core"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { campaignOf, registration, sheet } from "../../../../test/sample/sampleCampaign.ts"

const WEIGHTS = [20n, 20n, 30n, 15n, 15n]
const scores = fc.array(
  fc.integer({ min: 0, max: 200 }).map((half) => half / 2),
  { minLength: 5, maxLength: 5 }
)
const field = fc.record({
  models: fc.integer({ min: 2, max: 6 }),
  judges: fc.integer({ min: 1, max: 5 }),
  pool: fc.array(scores, { minLength: 30, maxLength: 30 })
})

const sheetsOf = ({
  models,
  judges,
  pool
}: {
  models: number
  judges: number
  pool: ReadonlyArray<ReadonlyArray<number>>
}) =>
  Array.from({ length: models }, (_, model) =>
    Array.from({ length: judges }, (_, judge) =>
      sheet(`M${model}`, `J${judge}`, pool[(model * judges + judge) % pool.length] ?? [], {
        line: model * judges + judge + 2
      })
    )
  ).flat()

const campaignFrom = (input: {
  models: number
  judges: number
  pool: ReadonlyArray<ReadonlyArray<number>>
}) =>
  campaignOf({
    registrations: Array.from({ length: input.models }, (_, at) => registration(`M${at}`)),
    sheets: sheetsOf(input),
    file: { rules: { ties: ["effectiveness"] }, shortlist: { size: 2 } }
  })

const placesOf = (evaluation: ReturnType<typeof evaluate>) =>
  evaluation.ranking.ranked.map(({ registration: { id }, rank, scoreRank, decidedBy, score }) => [
    id,
    rank,
    scoreRank,
    decidedBy,
    toExactString(score.total)
  ])

describe("whatever the campaign", () => {
  test("the order of models, sheets and judges never matters, and the digest is the same", () => {
    fc.assert(
      fc.property(field, fc.infiniteStream(fc.nat()), (input, keys) => {
        const campaign = campaignFrom(input)
        const shuffle = <A>(list: ReadonlyArray<A>): ReadonlyArray<A> =>
          list
            .map((entry) => ({ entry, key: keys.next().value ?? 0 }))
            .sort((a, b) => a.key - b.key)
            .map(({ entry }) => entry)
        const shuffled = campaignOf({
          registrations: shuffle(campaign.registrations),
          sheets: shuffle(sheetsOf(input)),
          file: { rules: { ties: ["effectiveness"] }, shortlist: { size: 2 } }
        })
        const [one, other] = [evaluate(campaign), evaluate(shuffled)]
        expect(placesOf(other)).toEqual(placesOf(one))
        expect(other.selection).toEqual(one.selection)
        expect(other.digest).toBe(one.digest)
      })
    )
  })

  test("the score equals a plain fraction of whole numbers, by the book", () => {
    fc.assert(
      fc.property(field, (input) => {
        const campaign = campaignFrom(input)
        for (const {
          registration: { id },
          score
        } of evaluate(campaign).ranking.ranked) {
          let numerator = 0n
          let judges = 0n
          for (const row of canonicalRows(campaign.scores)) {
            const own = sheetAt(campaign.scores, row)
            if (own.model !== id) continue
            judges++
            own.scores.forEach((value, at) => {
              numerator += (WEIGHTS[at] ?? 0n) * BigInt(value ?? 0)
            })
          }
          const denominator = 100n * 10_000n * judges
          expect(score.total.numerator * denominator).toBe(numerator * score.total.denominator)
        }
      })
    )
  })

  test("adding a model never reorders two others", () => {
    fc.assert(
      fc.property(field, scores, (input, added) => {
        const campaign = campaignFrom(input)
        const before = evaluate(campaign).ranking.ranked.map((entry) => entry.registration.id)
        const larger = campaignOf({
          registrations: [...campaign.registrations, registration("NEW")],
          sheets: [...sheetsOf(input), sheet("NEW", "J0", added)],
          file: { rules: { ties: ["effectiveness"] }, shortlist: { size: 2 } }
        })
        const after = evaluate(larger)
          .ranking.ranked.map((entry) => entry.registration.id)
          .filter((id: ModelId) => id !== "NEW")
        expect(after).toEqual(before)
      })
    )
  })

  test("raising one score never lowers that model's place", () => {
    fc.assert(
      fc.property(field, fc.nat(), fc.nat({ max: 4 }), (input, which, criterion) => {
        const sheets = sheetsOf(input)
        const at = which % sheets.length
        const raised = sheets.map((own, index) =>
          index === at
            ? { ...own, scores: own.scores.map((score, c) => (c === criterion ? 1_000_000 : score)) }
            : own
        )
        const registrations = campaignFrom(input).registrations
        const rankOf = (own: typeof sheets): number =>
          evaluate(campaignOf({ registrations, sheets: own })).ranking.ranked.find(
            (entry) => entry.registration.id === sheets[at]?.model
          )?.rank ?? 0
        expect(rankOf(raised)).toBeLessThanOrEqual(rankOf(sheets))
      })
    )
  })

  test("places follow the exact score", () => {
    fc.assert(
      fc.property(field, (input) => {
        const { ranked } = evaluate(campaignFrom(input)).ranking
        ranked.slice(1).forEach((entry, at) => {
          const above = ranked[at]
          if (above === undefined) return
          const order = compare(above.score.total, entry.score.total)
          expect(order).toBeGreaterThanOrEqual(0)
          expect(entry.scoreRank === above.scoreRank).toBe(order === 0)
        })
      })
    )
  })
})

describe("the digest", () => {
  const base = () =>
    campaignOf({ registrations: [registration("A")], sheets: [sheet("A", "J1", [80, 80, 80, 80, 80])] })

  test("forgets file names and lines", () => {
    const moved = campaignOf({
      registrations: [registration("A", { origin: { file: "x.csv", line: 99, sheetRow: 99 } })],
      sheets: [sheet("A", "J1", [80, 80, 80, 80, 80], { file: "y.csv", line: 77 })]
    })
    expect(evaluate(moved).digest).toBe(evaluate(base()).digest)
  })

  test("changes with a score, a rule or a name", () => {
    const digests = [
      base(),
      campaignOf({
        registrations: [registration("A")],
        sheets: [sheet("A", "J1", [80, 80, 80, 80, 80.0001])]
      }),
      campaignOf({ registrations: [registration("A")], sheets: [sheet("A", "J1", [80, 80, 80, 80, null])] }),
      campaignOf({
        registrations: [registration("A", { name: "B" })],
        sheets: [sheet("A", "J1", [80, 80, 80, 80, 80])]
      }),
      campaignOf({
        registrations: [registration("A")],
        sheets: [sheet("A", "J1", [80, 80, 80, 80, 80])],
        file: { rules: { panel: "median" } }
      })
    ].map((campaign) => evaluate(campaign).digest)
    expect(new Set(digests).size).toBe(digests.length)
  })

  test("is 64 hex digits", () => {
    expect(evaluate(base()).digest).toMatch(/^[0-9a-f]{64}$/)
  })
})

test("a score table gives back every sheet that was put in, also beyond its first size", () => {
  const builder = new ScoreTableBuilder(campaignOf({}).rubric.criteria.map(({ id }) => id))
  const sheets = Array.from({ length: 700 }, (_, at) =>
    sheet(`M${at % 90}`, `J${at % 7}`, [at / 10, null, 0, 100, 50.5], { line: at + 2 })
  )
  for (const own of sheets) builder.add(own)
  const table = builder.build()
  expect(table.length).toBe(700)
  expect(sheets.map((_, row) => sheetAt(table, row))).toEqual(sheets.map((own, row) => ({ ...own, row })))
})

test("what the engine reads and does not apply is said", () => {
  const campaign = campaignOf({
    registrations: [registration("A")],
    sheets: [sheet("A", "J1", [80, 80, 80, 80, 80])],
    file: { shortlist: { size: 1, budget: 1000, quotas: [{ by: "unit", max: 1 }] } }
  })
  expect(evaluate(campaign).findings.map(({ code, values }) => [code, values["why"]])).toEqual([
    ["budget-not-applied", "no-award"]
  ])
})
