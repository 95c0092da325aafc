import type { Campaign, Coverage, Finding, ModelLife, Owed, SummaryReport, YearOn } from "@dvk/core"
import { type Language, sayOwed } from "@dvk/messages"
import { calendarJson, dutiesJson } from "./dutiesJson.ts"
import { findingsJson } from "./findingJson.ts"
import { groundJson } from "./groundJson.ts"
import { membersJson, teamsJson } from "./membersJson.ts"
import { modelsJson } from "./modelsJson.ts"
import { summariesJson } from "./summariesJson.ts"

/**
 * `dvk check DIR --json`: who has registered what, what is owed and how late, the dates and duties of the year as of a
 * day, what members look after, the life of each model, the merged summaries, and everything that was odd.
 */
export const checkJson = (
  campaign: Campaign,
  lives: ReadonlyArray<ModelLife>,
  coverage: Coverage,
  owed: ReadonlyArray<Owed>,
  year: YearOn,
  summaries: ReadonlyArray<SummaryReport>,
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
    fields: coverage.fields,
    ...groundJson(year.ground, language)
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
  on: year.on,
  calendar: calendarJson(year.calendar, language),
  duties: dutiesJson(year.duties, language),
  members: membersJson(year.members, language),
  teams: teamsJson(year.teams),
  models: modelsJson(lives, campaign, language),
  summaries: summariesJson(summaries),
  findings: findingsJson(findings, language)
})
