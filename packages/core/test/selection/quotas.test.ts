import { evaluate, type Level, type Selection, type SubjectKind, UnitId } from "@dvk/core"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { campaignOf, registration, sheet } from "../../../../test/sample/sampleCampaign.ts"
import { sampleRubric } from "../../../../test/sample/sampleRubric.ts"

const fields = sampleRubric().fields.map(({ id }) => id)

interface Model {
  readonly id: string
  readonly score: number
  readonly unit?: number
  readonly field?: number
  readonly kind?: SubjectKind | null
  readonly level?: Level | null
}

const selectionOf = (models: ReadonlyArray<Model>, shortlist: object): Selection =>
  evaluate(
    campaignOf({
      registrations: models.map(({ id, unit = 1, field = 0, kind = "collective", level = "commune" }) =>
        registration(id, {
          unit: UnitId(`xóm ${unit}`),
          unitName: `Xóm ${unit}`,
          field: fields[field] ?? registration(id).field,
          subjectKind: kind,
          level
        })
      ),
      sheets: models.map(({ id, score }) => sheet(id, "J1", [score, score, score, score, score])),
      file: { shortlist }
    })
  ).selection

const ids = (list: Selection["selected"]): string =>
  list
    .map(({ model }) => model)
    .toSorted()
    .join("")

const shown = ({ selected, open, openPlaces }: Selection): string =>
  `${ids(selected)}|${ids(open)}|${openPlaces}`

const reasonOf = ({ selected, open, notSelected }: Selection, id: string) =>
  [...selected, ...open, ...notSelected].find(({ model }) => model === id)?.reason

/** Ranks 1 to 6. A, B, C are of unit 1; D, E, F of units 2, 3, 4. E and F are in field 2, the others in field 0. */
const six: ReadonlyArray<Model> = [
  { id: "A", score: 95 },
  { id: "B", score: 94 },
  { id: "C", score: 93 },
  { id: "D", score: 90, unit: 2 },
  { id: "E", score: 85, unit: 3, field: 2 },
  { id: "F", score: 80, unit: 4, field: 2 }
]

describe("a maximum", () => {
  const selection = selectionOf(six, { size: 3, quotas: [{ by: "unit", max: 1 }] })

  test("passes over better ranks of a unit that has its place", () => {
    expect(shown(selection)).toBe("ADE||0")
  })

  test("says which place is taken and which rank it would need", () => {
    expect(reasonOf(selection, "B")).toMatchObject({
      code: "maximum-filled",
      values: { rank: 2, holder: 1, by: ["unit"], nameVi: ["Xóm 1"], bound: [1] }
    })
  })

  test("says of who moves up how many were left out above", () => {
    expect(reasonOf(selection, "D")).toMatchObject({ code: "moved-up", values: { rank: 4, passed: 2 } })
    expect(reasonOf(selection, "A")?.code).toBe("within-places")
    expect(reasonOf(selection, "F")?.code).toBe("below-cut")
  })

  test("leaves places empty rather than being broken", () => {
    const short = selectionOf(six, { size: 6, quotas: [{ by: "unit", is: "xóm 1", max: 1 }] })
    expect(shown(short)).toBe("ADEF||0")
    expect(short.quotas).toMatchObject([{ title: { vi: "Xóm 1" }, eligible: 3, filled: 1, min: 0, max: 1 }])
  })

  test("of nobody keeps everybody of the unit out", () => {
    const none = selectionOf(six, { size: 3, quotas: [{ by: "unit", is: "Xóm 1", max: 0 }] })
    expect(shown(none)).toBe("DEF||0")
    expect(reasonOf(none, "A")).toMatchObject({ code: "maximum-filled", values: { holder: null } })
  })
})

describe("a minimum", () => {
  const selection = selectionOf(six, {
    size: 3,
    quotas: [{ by: "field", is: "An ninh – quốc phòng", min: 1 }]
  })

  test("keeps a place for the best model that fills it", () => {
    expect(shown(selection)).toBe("ABE||0")
    expect(selection.quotas).toMatchObject([{ filled: 1, min: 1, max: null }])
  })

  test("says on both sides what it did, and what it cost in points", () => {
    expect(reasonOf(selection, "E")).toMatchObject({
      code: "for-minimum",
      values: { rank: 5, instead: 3, nameVi: ["An ninh - quốc phòng"], bound: [1] }
    })
    expect(reasonOf(selection, "C")).toMatchObject({
      code: "left-for-minimum",
      values: { rank: 3, holder: 5, cost: "8" }
    })
    expect(reasonOf(selection, "D")?.code).toBe("below-cut")
  })

  test("that is met anyway changes nothing, not even a reason", () => {
    const plain = selectionOf(six, { size: 5 })
    const slack = selectionOf(six, { size: 5, quotas: [{ by: "field", is: fields[2], min: 1 }] })
    expect({ ...slack, quotas: [] }).toEqual(plain)
  })
})

test("quotas come before full places, and full places before merit", () => {
  // Unit 1 may have one place. Taking B there would leave field 2 without its second model.
  const models: ReadonlyArray<Model> = [
    { id: "A", score: 99, unit: 1, field: 0 },
    { id: "B", score: 90, unit: 1, field: 2 },
    { id: "C", score: 80, unit: 2, field: 0 }
  ]
  const unit = { by: "unit", max: 1 }
  expect(shown(selectionOf(models, { size: 2, quotas: [unit] }))).toBe("AC||0")
  expect(
    shown(selectionOf(models, { size: 2, quotas: [unit, { by: "field", is: fields[2], min: 1 }] }))
  ).toBe("BC||0")
  // With one place for field 0 only B leaves room for a second one.
  expect(shown(selectionOf(models, { size: 2, quotas: [unit, { by: "field", is: "KT", max: 1 }] }))).toBe(
    "BC||0"
  )
})

describe("models of one rank", () => {
  const tied: ReadonlyArray<Model> = [
    { id: "A", score: 95 },
    { id: "B", score: 90, unit: 2 },
    { id: "C", score: 90, unit: 2 },
    { id: "D", score: 90, unit: 3 },
    { id: "E", score: 80, unit: 4 }
  ]

  test("of which a maximum takes one are open, whatever their order", () => {
    const selection = selectionOf(tied, { size: 3, quotas: [{ by: "unit", max: 1 }] })
    expect(shown(selection)).toBe("AD|BC|1")
    expect(reasonOf(selection, "C")).toMatchObject({
      code: "open-under-quotas",
      values: { rank: 2, level: 2, places: 1 }
    })
    expect(shown(selectionOf(tied.toReversed(), { size: 3, quotas: [{ by: "unit", max: 1 }] }))).toBe(
      "AD|BC|1"
    )
  })

  test("may wait for the chair on a minimum, while a better rank is out", () => {
    const selection = selectionOf(tied, { size: 1, quotas: [{ by: "unit", is: "Xóm 2", min: 1 }] })
    expect(shown(selection)).toBe("|BC|1")
    expect(reasonOf(selection, "A")?.code).toBe("left-for-minimum")
  })
})

test("blank cells count towards no quota", () => {
  const models: ReadonlyArray<Model> = [
    { id: "A", score: 90, kind: null },
    { id: "B", score: 80, kind: null },
    { id: "C", score: 70 }
  ]
  expect(shown(selectionOf(models, { size: 3, quotas: [{ by: "subjectKind", max: 1 }] }))).toBe("ABC||0")
})

describe("quotas that cannot all be met", () => {
  test("select nobody and name a smallest set of them", () => {
    const selection = selectionOf(six, {
      size: 3,
      quotas: [
        { by: "unit", max: 1 },
        { by: "field", is: fields[0], min: 2 },
        { by: "unit", is: "Xóm 2", max: 0 }
      ]
    })
    expect(shown(selection)).toBe("||0")
    expect(reasonOf(selection, "A")?.code).toBe("quotas-conflict")
    expect(selection.conflicts).toEqual([
      {
        quotas: [
          { by: "field", is: fields[0], min: 2 },
          { by: "unit", is: "Xóm 2", max: 0 },
          { by: "unit", max: 1 }
        ],
        budget: null,
        lacksPlaces: false,
        short: []
      }
    ])
  })

  test("name a line that has fewer models than its minimum", () => {
    expect(selectionOf(six, { size: 6, quotas: [{ by: "field", min: 1 }] }).conflicts).toMatchObject([
      {
        quotas: [{ by: "field", min: 1 }],
        lacksPlaces: false,
        short: [
          { title: { en: "Culture and society" }, eligible: 0 },
          { title: { en: "Political system" }, eligible: 0 }
        ]
      }
    ])
  })

  test("say where only the places are too few, or where a name is not known", () => {
    const [places] = selectionOf(six, { size: 3, quotas: [{ by: "unit", min: 1 }] }).conflicts
    expect(places).toMatchObject({ lacksPlaces: true, short: [] })
    const [name] = selectionOf(six, { size: 3, quotas: [{ by: "unit", is: "Xóm 9", min: 1 }] }).conflicts
    expect(name).toMatchObject({ short: [{ known: false, title: { vi: "Xóm 9" } }] })
  })

  test("are told apart where they have nothing to do with each other, in whatever order they stand", () => {
    const quotas = [
      { by: "unit", is: "Xóm 9", min: 1 },
      { by: "field", is: fields[1], min: 1 },
      { by: "unit", max: 2 }
    ]
    const conflicts = selectionOf(six, { size: 6, quotas }).conflicts
    expect(conflicts.map((conflict) => conflict.quotas)).toEqual([[quotas[1]], [quotas[0]]])
    expect(selectionOf(six, { size: 6, quotas: quotas.toReversed() }).conflicts).toEqual(conflicts)
  })
})

const model = fc.record({
  score: fc.constantFrom(60, 70, 80, 90),
  unit: fc.nat({ max: 2 }),
  field: fc.nat({ max: 2 }),
  kind: fc.constantFrom("collective" as const, "individual" as const, null)
})
const by = fc.constantFrom("unit" as const, "field" as const, "subjectKind" as const)
const quota = fc
  .tuple(by, fc.nat({ max: 2 }), fc.nat({ max: 1 }), fc.option(fc.nat({ max: 2 }), { nil: null }))
  .map(([by, value, min, more]) => ({
    by,
    is: {
      unit: `Xóm ${value}`,
      field: fields[value],
      subjectKind: ["collective", "individual", "household"][value]
    }[by],
    min,
    ...(more === null ? {} : { max: min + more })
  }))
const cases = fc.record({
  size: fc.integer({ min: 1, max: 5 }),
  models: fc
    .array(model, { minLength: 1, maxLength: 8 })
    .map((list) => list.map((own, at) => ({ ...own, id: String.fromCharCode(65 + at) }))),
  quotas: fc.array(quota, { maxLength: 4 })
})

/** By the words of the rule alone: every subset is looked at. */
const bestSubsets = ({ size, models, quotas }: typeof cases extends fc.Arbitrary<infer A> ? A : never) => {
  const valueOf = (own: (typeof models)[number], by: string): string | null | undefined =>
    by === "unit" ? `Xóm ${own.unit}` : by === "field" ? fields[own.field] : own.kind
  const keeps = (list: typeof models): boolean =>
    list.length <= size &&
    quotas.every(
      ({ by, is, min, max }: { by: string; is: string | undefined; min: number; max?: number }) => {
        const count = list.filter((own) => valueOf(own, by) === is).length
        return count >= min && count <= (max ?? count)
      }
    )
  const merit = (list: typeof models): ReadonlyArray<number> => [
    list.length,
    ...[90, 80, 70, 60].map((score) => list.filter((own) => own.score === score).length)
  ]
  const lists = Array.from({ length: 2 ** models.length }, (_, bits) =>
    models.filter((_, at) => (bits >> at) % 2 === 1)
  ).filter(keeps)
  const best = lists
    .map(merit)
    .toSorted(
      (a, b) => (b.find((count, at) => count !== a[at]) ?? 0) - (a.find((count, at) => count !== b[at]) ?? 0)
    )[0]
  return lists.filter((list) => merit(list).join() === best?.join())
}

describe("whatever the models and quotas", () => {
  test("the shortlist is what all best subsets have in common, and open is what only some have", () => {
    fc.assert(
      fc.property(cases, (input) => {
        const best = bestSubsets(input)
        const count = (id: string) => best.filter((list) => list.some((own) => own.id === id)).length
        const idsWith = (keep: (count: number) => boolean) =>
          input.models.flatMap(({ id }) => (keep(count(id)) ? [id] : [])).join("")
        const sure = idsWith((own) => own > 0 && own === best.length)
        const open = idsWith((own) => own > 0 && own < best.length)
        const selection = selectionOf(input.models, input)
        expect(shown(selection)).toBe(`${sure}|${open}|${(best[0]?.length ?? 0) - sure.length}`)
        expect(selection.conflicts.length > 0).toBe(best.length === 0)
      }),
      { numRuns: 800 }
    )
  })

  test("the order of models and quotas is irrelevant", () => {
    fc.assert(
      fc.property(cases, ({ size, models, quotas }) => {
        const one = selectionOf(models, { size, quotas })
        const other = selectionOf(models.toReversed(), { size, quotas: quotas.toReversed() })
        const { quotas: reversed, ...rest } = other
        expect({ ...rest, quotas: reversed.toReversed() }).toEqual(one)
      }),
      { numRuns: 200 }
    )
  })

  test("a quota that the best lists meet by far changes nothing", () => {
    fc.assert(
      fc.property(cases, by, ({ size, models, quotas }, direction) => {
        const one = selectionOf(models, { size, quotas })
        const other = selectionOf(models, {
          size,
          quotas: [...quotas, { by: direction, max: models.length }]
        })
        expect({ ...other, quotas: one.quotas }).toEqual(one)
      }),
      { numRuns: 200 }
    )
  })

  test("who ranks above somebody that no minimum brought in is never just below the cut", () => {
    fc.assert(
      fc.property(cases, (input) => {
        const { selected, notSelected } = selectionOf(input.models, input)
        const last = Math.max(
          0,
          ...selected.flatMap(({ rank, reason }) => (reason.code === "for-minimum" ? [] : [rank]))
        )
        const plain = notSelected.filter(({ rank, reason }) => reason.code === "below-cut" && rank < last)
        expect(plain).toEqual([])
      }),
      { numRuns: 200 }
    )
  })
})
