import type { Campaign } from "../campaign/Campaign.ts"
import { compareCodeUnits } from "../exact/compareCodeUnits.ts"
import { type Finding, finding } from "../finding/Finding.ts"
import type { Registration } from "../registration/Registration.ts"
import { settleResults } from "../results/settleResults.ts"
import type { Gate } from "../rubric/Rubric.ts"
import type { GateColumn } from "../rubric/RubricFile.ts"

/** Every registration has these two: a row without them is never taken. */
const ALWAYS_THERE: ReadonlyArray<GateColumn> = ["name", "unit"]

/** What a form leaves blank and a list of results may fill in later. */
const IN_RESULTS = "recognitionDocument" satisfies GateColumn

const hasColumn = ({ columns, resultColumns }: Campaign, column: GateColumn): boolean =>
  ALWAYS_THERE.includes(column) || columns.has(column) || (column === IN_RESULTS && resultColumns.has(column))

const isBlank = ({ results }: Campaign, registration: Registration, column: GateColumn): boolean => {
  if (column === "unit") return registration.unitName === ""
  if ((registration[column] ?? "") !== "") return false
  if (column !== IN_RESULTS) return true
  return (settleResults(results).models.get(registration.id)?.[column] ?? "") === ""
}

/** Something stands in the cell, and nobody could read it: that is no blank, and no answer either. */
const isUnread = ({ unread }: Registration, column: GateColumn): boolean => unread.includes(column)

/**
 * The columns that close a gate for a model: asked for, present in the campaign's files, and blank. A column
 * that no file has closes nothing: a committee cannot hold against a unit what it never asked for. Nor does a cell
 * that could not be read.
 */
export const closedColumns = (
  campaign: Campaign,
  registration: Registration,
  gate: Gate
): ReadonlyArray<GateColumn> =>
  gate.requires.filter(
    (column) =>
      hasColumn(campaign, column) &&
      isBlank(campaign, registration, column) &&
      !isUnread(registration, column)
  )

/**
 * What could not be checked: one warning a gate of which some column is in no file, and one of which some cells could
 * not be read. A campaign without any registration has nothing to warn of.
 */
export const unknownGateFindings = (campaign: Campaign): ReadonlyArray<Finding> =>
  campaign.registrations.length === 0
    ? []
    : campaign.rubric.gates.flatMap((gate) => [
        ...absentColumns(campaign, gate),
        ...unreadCells(campaign, gate)
      ])

const absentColumns = (campaign: Campaign, gate: Gate): ReadonlyArray<Finding> => {
  const columns = gate.requires.filter((column) => !hasColumn(campaign, column))
  return columns.length === 0 ? [] : [finding("gate-unknown", {}, { ...about(gate), columns })]
}

const unreadCells = ({ registrations }: Campaign, gate: Gate): ReadonlyArray<Finding> => {
  const unread = registrations.filter((model) => gate.requires.some((column) => isUnread(model, column)))
  if (unread.length === 0) return []
  const columns = gate.requires.filter((column) => unread.some((model) => isUnread(model, column)))
  const models = unread.map(({ id }) => id).sort(compareCodeUnits)
  return [finding("gate-unread", {}, { ...about(gate), columns, models, count: models.length })]
}

const about = ({ id, title, purpose }: Gate) => ({
  gate: id,
  titleVi: title.vi,
  titleEn: title.en,
  purpose
})
