import type { Evaluation, Finding } from "@dvk/core"
import {
  columnHeader,
  compareVietnamese,
  type Language,
  quotaSubject,
  type ReportColumn,
  sayFinding,
  sayReason,
  severityName,
  sheetColumn,
  sheetName,
  sheetNote
} from "@dvk/messages"
import { byName } from "../html/modelOrder.ts"
import { fieldTitle } from "../registration/fieldTitle.ts"
import type { ColumnLook, SheetColumn, Worksheet } from "./Worksheet.ts"

/** What the list gives each quota. */
export const quotasSheet = ({ selection }: Evaluation, language: Language): Worksheet => ({
  name: sheetName("quotas", language),
  note: sheetNote("quotas", language),
  columns: [
    column("quota", "text", language),
    ...(["filled", "atLeast", "atMost", "waiting", "eligible"] as const).map((name) =>
      column(name, "count", language)
    )
  ],
  rows: selection.quotas.map(({ quota, title, min, max, filled, open, eligible }) => [
    quotaSubject(quota.by, title[language], language),
    filled,
    min,
    max,
    open,
    eligible
  ]),
  frozenColumns: 1,
  wholeIn: "tables/quotas.csv"
})

/** The models without a rank, each with its ground. */
export const unrankedSheet = ({ campaign, ranking }: Evaluation, language: Language): Worksheet => ({
  name: sheetName("unranked", language),
  note: sheetNote("unranked", language),
  columns: (["model", "name", "unit", "field", "ground"] as const).map((name) =>
    column(name, "text", language)
  ),
  rows: ranking.unranked
    .toSorted((a, b) => byName(a.registration, b.registration))
    .map(({ registration, reason }) => [
      registration.id,
      registration.name,
      registration.unitName,
      fieldTitle(campaign.rubric, registration.field, language),
      sayReason(reason, language)
    ]),
  frozenColumns: 2,
  wholeIn: "unranked.csv"
})

/** What each unit registered against its minimum. */
export const unitsSheet = ({ coverage }: Evaluation, language: Language): Worksheet => ({
  name: sheetName("units", language),
  note: sheetNote("units", language),
  columns: [
    { title: sheetColumn("unitId", language), look: "text" },
    column("unit", "text", language),
    { title: sheetColumn("unitKind", language), look: "text" },
    { ...column("minimum", "count", language), summed: true },
    { ...column("registered", "count", language), summed: true },
    { ...column("missing", "count", language), summed: true }
  ],
  rows: coverage.units
    .toSorted((a, b) => compareVietnamese(a.unit.name, b.unit.name))
    .map(({ unit, registered, missing }) => [
      unit.id,
      unit.name,
      unit.kind,
      unit.minimum,
      registered,
      missing === Math.max(unit.minimum - registered, 0)
        ? { formula: (row) => `MAX(D${row}-E${row},0)`, value: missing }
        : missing
    ]),
  frozenColumns: 2,
  wholeIn: "tables/coverage.csv"
})

/** Registrations in each field of the rubric. */
export const fieldsSheet = ({ campaign, coverage }: Evaluation, language: Language): Worksheet => ({
  name: sheetName("fields", language),
  note: sheetNote("fields", language),
  columns: [column("field", "text", language), { ...column("registered", "count", language), summed: true }],
  rows: coverage.fields.map(({ field, registered }) => [
    fieldTitle(campaign.rubric, field, language),
    registered
  ]),
  frozenColumns: 1,
  wholeIn: "ranking.csv"
})

/** Every finding, in the order given. */
export const findingsSheet = (findings: ReadonlyArray<Finding>, language: Language): Worksheet => ({
  name: sheetName("findings", language),
  note: sheetNote("findings", language),
  columns: [
    column("severity", "text", language),
    column("message", "text", language),
    column("file", "text", language),
    column("line", "count", language),
    column("sheetRow", "count", language),
    column("column", "text", language),
    column("model", "text", language),
    column("judge", "text", language),
    column("before", "text", language),
    column("after", "text", language),
    column("code", "text", language)
  ],
  rows: findings.map((found) => [
    severityName(found.severity, language),
    sayFinding(found, language),
    found.file ?? null,
    found.line ?? null,
    found.sheetRow ?? null,
    found.column ?? null,
    found.model ?? null,
    found.judge ?? null,
    found.before ?? null,
    found.after ?? null,
    found.code
  ]),
  frozenColumns: 1,
  wholeIn: "findings.csv"
})

const column = (name: ReportColumn, look: ColumnLook, language: Language): SheetColumn => ({
  title: columnHeader(name, language),
  look,
  ...holding[name]
})

const holding: Readonly<Partial<Record<ReportColumn, Pick<SheetColumn, "holds">>>> = {
  name: { holds: "name" },
  unit: { holds: "name" },
  quota: { holds: "name" },
  ground: { holds: "sentence" },
  message: { holds: "sentence" }
}
