import type { Campaign } from "../campaign/Campaign.ts"
import { compareCodeUnits } from "../exact/compareCodeUnits.ts"
import { type Finding, finding } from "../finding/Finding.ts"
import { levelOf } from "../life/levelOf.ts"
import { asksForRecognition, recognitionDocumentOf } from "../life/recognitionDocumentOf.ts"
import type { Registration } from "../registration/Registration.ts"
import type { Gate } from "../rubric/Rubric.ts"
import type { GateColumn } from "../rubric/RubricFile.ts"

/** Every registration has these two: a row without them is never taken. */
const ALWAYS_THERE: ReadonlyArray<GateColumn> = ["name", "unit"]

/** What a form leaves blank and a list of results or of steps may fill in later. */
const TOLD_LATER = "recognitionDocument" satisfies GateColumn

const hasColumn = (campaign: Campaign, column: GateColumn): boolean =>
  ALWAYS_THERE.includes(column) ||
  campaign.columns.has(column) ||
  (column === TOLD_LATER && asksForRecognition(campaign))

const isBlank = (campaign: Campaign, registration: Registration, column: GateColumn): boolean => {
  if (column === "unit") return registration.unitName === ""
  const value = column === TOLD_LATER ? recognitionDocumentOf(campaign, registration) : registration[column]
  return (value ?? "") === ""
}

/** Something stands in the cell, and nobody could read it: that is no blank, and no answer either. */
const isUnread = ({ unread }: Registration, column: GateColumn): boolean => unread.includes(column)

/** Whether a gate is for a model: every gate is, but for those that name levels the model is not of. */
const isFor = ({ levels }: Gate, campaign: Campaign, registration: Registration): boolean =>
  levels === null || levels.includes(levelOf(campaign, registration))

/**
 * What a gate finds of a model, whatever its level. `blank` closes the gate: asked for, present in the campaign's
 * files, and empty. A column that no file has closes nothing: a committee cannot hold against a unit what it never
 * asked for. Nor does a cell that could not be read. Those are `unknown`.
 */
export const gateColumns = (
  campaign: Campaign,
  registration: Registration,
  gate: Gate
): { readonly blank: ReadonlyArray<GateColumn>; readonly unknown: ReadonlyArray<GateColumn> } => {
  const open = gate.requires.filter((column) => isBlank(campaign, registration, column))
  const isKnown = (column: GateColumn): boolean =>
    hasColumn(campaign, column) && !isUnread(registration, column)
  return { blank: open.filter(isKnown), unknown: open.filter((column) => !isKnown(column)) }
}

/** The columns that close a gate for a model; none where the gate is not for models of its level. */
export const closedColumns = (
  campaign: Campaign,
  registration: Registration,
  gate: Gate
): ReadonlyArray<GateColumn> =>
  isFor(gate, campaign, registration) ? gateColumns(campaign, registration, gate).blank : []

/**
 * What could not be checked: one warning a gate of which some column is in no file, and one of which some cells could
 * not be read. A gate that is for none of the registered models has nothing to warn of.
 */
export const unknownGateFindings = (campaign: Campaign): ReadonlyArray<Finding> =>
  campaign.rubric.gates.flatMap((gate) => {
    const models = campaign.registrations.filter((registration) => isFor(gate, campaign, registration))
    return models.length === 0 ? [] : [...absentColumns(campaign, gate), ...unreadCells(models, gate)]
  })

const absentColumns = (campaign: Campaign, gate: Gate): ReadonlyArray<Finding> => {
  const columns = gate.requires.filter((column) => !hasColumn(campaign, column))
  return columns.length === 0 ? [] : [finding("gate-unknown", {}, { ...about(gate), columns })]
}

const unreadCells = (registrations: ReadonlyArray<Registration>, gate: Gate): ReadonlyArray<Finding> => {
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
