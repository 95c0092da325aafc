import { evaluate, ModelId, type Ruling } from "@dvk/core"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { campaignOf, registration, sheet } from "../../../../test/sample/sampleCampaign.ts"

const place = (model: string, against: string): Ruling => ({
  kind: "place",
  model: ModelId(model),
  against: ModelId(against),
  criterion: null,
  points: null,
  reason: "lý do",
  document: "05-TB/ĐU",
  date: null,
  by: "Trưởng ban"
})

// A, B and C tie at 80; D has 60.
const registrations = ["A", "B", "C", "D"].map((id) => registration(id))
const sheets = Object.entries({ A: 80, B: 80, C: 80, D: 60 }).map(([id, level]) =>
  sheet(id, "J1", [level, level, level, level, level])
)

const ranked = (rulings: ReadonlyArray<Ruling>) => {
  const { ranking, findings } = evaluate(campaignOf({ registrations, sheets, rulings }))
  return {
    places: ranking.ranked.map(
      ({ registration: { id }, rank, scoreRank, decidedBy }) => `${id} ${rank} ${scoreRank} ${decidedBy}`
    ),
    faults: findings.map(({ code, values }) => `${code} ${String(values["why"])}`)
  }
}

describe("a ruling that places one model before another", () => {
  test("parts a tie, and whoever it parts from all others is decided by it", () => {
    expect(ranked([place("B", "A"), place("B", "C")])).toEqual({
      places: ["B 1 1 ruling", "A 2 1 shared", "C 2 1 shared", "D 4 4 score"],
      faults: []
    })
  })

  test("follows from others: B before C and C before A orders all three", () => {
    expect(ranked([place("B", "C"), place("C", "A")]).places).toEqual([
      "B 1 1 ruling",
      "C 2 1 ruling",
      "A 3 1 ruling",
      "D 4 4 score"
    ])
  })

  test("that leaves the order open is not applied: B before A says nothing of C", () => {
    expect(ranked([place("B", "A")])).toEqual({
      places: ["A 1 1 shared", "B 1 1 shared", "C 1 1 shared", "D 4 4 score"],
      faults: ["ruling-not-applied incomplete"]
    })
  })

  test("never overturns a score", () => {
    expect(ranked([place("D", "A")])).toEqual({
      places: ["A 1 1 shared", "B 1 1 shared", "C 1 1 shared", "D 4 4 score"],
      faults: ["ruling-not-applied not-tied"]
    })
  })

  test("in a circle is refused as a whole", () => {
    expect(ranked([place("A", "B"), place("B", "C"), place("C", "A")]).faults).toEqual([
      "ruling-not-applied contradictory",
      "ruling-not-applied contradictory",
      "ruling-not-applied contradictory"
    ])
  })

  test("stays with both models ever after", () => {
    const { ranking } = evaluate(
      campaignOf({ registrations, sheets, rulings: [place("B", "A"), place("B", "C")] })
    )
    expect(ranking.ranked.map(({ registration: { id }, rulings }) => [id, rulings.length])).toEqual([
      ["B", 2],
      ["A", 1],
      ["C", 1],
      ["D", 0]
    ])
  })

  test("a chain of rulings over all tied models gives just that order, in whatever order it is written", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(["A", "B", "C"], { minLength: 3 }),
        fc.boolean(),
        ([x = "", y = "", z = ""], swap) => {
          const chain = [place(x, y), place(y, z)]
          expect(ranked(swap ? chain.toReversed() : chain).places.map((line) => line[0])).toEqual([
            x,
            y,
            z,
            "D"
          ])
        }
      )
    )
  })
})
