import type { Evaluation } from "@dvk/core"
import type { TidyTable } from "./TidyTable.ts"

/** What each unit registered against what the plan asks of it. */
export const coverageTable = ({ coverage }: Evaluation) =>
  ({
    columns: [
      { name: "unit", type: "text" },
      { name: "name", type: "text" },
      { name: "kind", type: "text" },
      { name: "minimum", type: "integer", unit: "models" },
      { name: "registered", type: "integer", unit: "models" },
      { name: "missing", type: "integer", unit: "models" }
    ],
    rows: coverage.units.map(({ unit, registered, missing }) => [
      unit.id,
      unit.name,
      unit.kind,
      unit.minimum,
      registered,
      missing
    ])
  }) as const satisfies TidyTable
