import {
  evaluate,
  FieldId,
  ownSummary,
  type RegistrationColumn,
  type SummaryPeriod,
  UnitId,
  type UnitSummary,
  unknownCounts
} from "@dvk/core"
import { expect, test } from "vitest"
import { campaignOf, registration } from "../../../../test/sample/sampleCampaign.ts"

const handedIn = (unit: string, period: SummaryPeriod = "year", year = 2024): UnitSummary => ({
  unit: UnitId(unit),
  unitName: unit,
  year,
  period,
  bodies: [
    {
      body: unit,
      through: [],
      figures: {
        kind: "cells",
        cells: [
          {
            group: { field: FieldId("economy"), level: null, subjectKind: null },
            counts: { ...unknownCounts, registered: 2 }
          }
        ]
      }
    }
  ],
  origin: { file: "summaries/a.csv", line: 2, sheetRow: 2 }
})

const registrations = [
  registration("A", { unit: UnitId("u1") }),
  registration("B", { unit: UnitId("u1") }),
  registration("C", { unit: UnitId("u2") })
]

const counted = (summaries: ReadonlyArray<UnitSummary>): number | null => {
  const own = ownSummary(evaluate({ ...campaignOf({ registrations }), summaries }), "year")
  const figures = own?.bodies[0]?.figures
  return figures?.kind === "cells"
    ? figures.cells.reduce((sum, { counts }) => sum + (counts.registered ?? 0), 0)
    : null
}

test("a model is counted once: by the summary of its unit, where that handed in one", () => {
  expect(counted([])).toBe(3)
  expect(counted([handedIn("u1")])).toBe(1)
  expect(counted([handedIn("u1"), handedIn("u2")])).toBeNull()
})

test("a summary of another stretch or another year counts no model of this one", () => {
  expect(counted([handedIn("u1", "six-months"), handedIn("u1", "year", 2023)])).toBe(3)
})

test("recognition is told from documents where forms have a column for them, and unknown where nothing tells it", () => {
  const recognised = (columns: ReadonlySet<RegistrationColumn>): ReadonlyArray<number | null> => {
    const own = [registration("A", { recognitionDocument: "01/QĐ-UBND" }), registration("B")]
    const figures = ownSummary(evaluate(campaignOf({ registrations: own, columns })), "year")?.bodies[0]
      ?.figures
    return figures?.kind === "cells" ? figures.cells.map(({ counts }) => counts.recognised) : []
  }
  expect(recognised(new Set(["recognitionDocument"]))).toEqual([1])
  expect(recognised(new Set())).toEqual([null])
})
