import {
  type Campaign,
  type HeadCount,
  type ResultColumn,
  resultColumns,
  type Unit,
  type UnitId
} from "@dvk/core"
import {
  compareVietnamese,
  emptyForm,
  formatDate,
  headCountText,
  type Language,
  registrationColumnName,
  resultColumnName
} from "@dvk/messages"
import type { WorkbookTable } from "./workbookTable.ts"

/** Rows that a unit may fill in for further targets. */
const BLANK_ROWS = 20

const HEAD = ["id", "name", "unit"] as const
const WIDTHS: Partial<Record<ResultColumn, number>> = { target: 28, evidence: 26, inspection: 20 }
/** Excel would turn a typed day round where it is set to American dates. */
const DAYS: ReadonlyArray<ResultColumn> = ["inspectedOn", "reportedOn"]

/** The unit to which a form of results goes: from the list of units, else as it registered. */
export interface ReportingUnit {
  readonly id: UnitId
  readonly name: string
}

/** The units with a registered model, by name: only they have results to report. */
export const reportingUnits = ({ registrations, units }: Campaign): ReadonlyArray<ReportingUnit> => {
  const listed = new Map((units ?? []).map((unit: Unit) => [unit.id, unit.name]))
  const names = new Map(registrations.map(({ unit, unitName }) => [unit, listed.get(unit) ?? unitName]))
  return [...names]
    .map(([id, name]) => ({ id, name }))
    .toSorted((a, b) => compareVietnamese(a.name, b.name) || compareVietnamese(a.id, b.id))
}

/** The form on which a unit reports results: its models with the targets they registered. */
export const resultsForm = (campaign: Campaign, unit: ReportingUnit, language: Language): WorkbookTable => {
  const deadline = campaign.file.deadlines.results
  const models = campaign.registrations
    .filter((model) => model.unit === unit.id)
    .toSorted((a, b) => compareVietnamese(a.name, b.name) || compareVietnamese(a.id, b.id))
  const count = (value: HeadCount | null) => (value === null ? null : headCountText(value, language))
  return {
    name: emptyForm.resultsSheet[language](),
    above: [
      campaign.file.title,
      emptyForm.unit[language](unit.name),
      ...(deadline === undefined ? [] : [emptyForm.deadline[language](formatDate(deadline, language))]),
      emptyForm.howToReport[language]()
    ],
    header: [
      ...HEAD.map((column) => registrationColumnName(column, language)),
      ...resultColumns.map((column) => resultColumnName(column, language))
    ],
    rows: models.map((model) => [
      model.id,
      model.name,
      model.unitName,
      ...resultColumns.map((column) =>
        column === "target" ? model.targets : column === "population" ? count(model.population) : null
      )
    ]),
    blankRows: BLANK_ROWS,
    texts: DAYS.map((column) => HEAD.length + resultColumns.indexOf(column)),
    frozenColumns: 2,
    widths: [11, 28, 18, ...resultColumns.map((column) => WIDTHS[column] ?? 11)],
    refusal: { choice: emptyForm.choiceOnly[language](), number: emptyForm.numberOnly[language]() }
  }
}
