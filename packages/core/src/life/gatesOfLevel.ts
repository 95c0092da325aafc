import { gateColumns } from "../admission/gates.ts"
import type { Campaign } from "../campaign/Campaign.ts"
import type { Registration } from "../registration/Registration.ts"
import type { Gate, Level } from "../rubric/Rubric.ts"
import type { GateColumn } from "../rubric/RubricFile.ts"

/** How a gate of a level stands for a model, with the columns that make it so; none for an open one. */
export interface GateStanding {
  readonly gate: Gate
  /** `unknown`: what it asks for stands in no file, or in a cell that nobody could read. */
  readonly state: "open" | "closed" | "unknown"
  readonly columns: ReadonlyArray<GateColumn>
}

/** Every gate that a model of a level has to pass, as it stands for this one, in the rubric's order. */
export const gatesOfLevel = (
  campaign: Campaign,
  registration: Registration,
  level: Level
): ReadonlyArray<GateStanding> =>
  campaign.rubric.gates
    .filter(({ levels }) => levels === null || levels.includes(level))
    .map((gate): GateStanding => {
      const { blank, unknown } = gateColumns(campaign, registration, gate)
      if (blank.length > 0) return { gate, state: "closed", columns: blank }
      return { gate, state: unknown.length > 0 ? "unknown" : "open", columns: unknown }
    })
