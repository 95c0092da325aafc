import type { Coverage, Finding, Owed } from "@dvk/core"
import { type Language, sayOwed } from "@dvk/messages"
import { findingsJson } from "./findingJson.ts"

/** `dvk check DIR --json`: who has registered what, what is owed and how late, and everything that was odd. */
export const checkJson = (
  coverage: Coverage,
  owed: ReadonlyArray<Owed>,
  findings: ReadonlyArray<Finding>,
  language: Language
) => ({
  format: 1,
  coverage: {
    obliged: coverage.obliged,
    met: coverage.met,
    units: coverage.units.map(({ unit, registered, missing }) => ({
      unit: unit.name,
      id: unit.id,
      kind: unit.kind,
      minimum: unit.minimum,
      registered,
      missing
    })),
    fields: coverage.fields
  },
  owed: owed.map((entry) => ({
    unit: entry.unit.name,
    id: entry.unit.id,
    what: entry.what,
    count: entry.count,
    before: entry.before,
    daysLate: entry.daysLate,
    message: sayOwed(entry, language)
  })),
  findings: findingsJson(findings, language)
})
