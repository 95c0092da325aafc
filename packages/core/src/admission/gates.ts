import type { Campaign } from "../campaign/Campaign.ts"
import { type Finding, finding } from "../finding/Finding.ts"
import type { Registration } from "../registration/Registration.ts"
import type { Gate } from "../rubric/Rubric.ts"
import type { GateColumn } from "../rubric/RubricFile.ts"

/** Every registration has these two: a row without them is never taken. */
const ALWAYS_THERE: ReadonlyArray<GateColumn> = ["name", "unit"]

const hasColumn = (campaign: Campaign, column: GateColumn): boolean =>
  ALWAYS_THERE.includes(column) || campaign.columns.has(column)

const isBlank = (registration: Registration, column: GateColumn): boolean =>
  column === "unit" ? registration.unitName === "" : (registration[column] ?? "") === ""

/**
 * The columns that close a gate for a model: asked for, present in the campaign's files, and blank. A column
 * that no file has closes nothing: a committee cannot hold against a unit what it never asked for.
 */
export const closedColumns = (
  campaign: Campaign,
  registration: Registration,
  gate: Gate
): ReadonlyArray<GateColumn> =>
  gate.requires.filter((column) => hasColumn(campaign, column) && isBlank(registration, column))

/** One warning a gate of which some column is in no file. A campaign without any registration has nothing to warn of. */
export const unknownGateFindings = (campaign: Campaign): ReadonlyArray<Finding> =>
  campaign.registrations.length === 0
    ? []
    : campaign.rubric.gates.flatMap((gate) => {
        const columns = gate.requires.filter((column) => !hasColumn(campaign, column))
        return columns.length === 0
          ? []
          : [
              finding(
                "gate-unknown",
                {},
                {
                  gate: gate.id,
                  titleVi: gate.title.vi,
                  titleEn: gate.title.en,
                  purpose: gate.purpose,
                  columns
                }
              )
            ]
      })
