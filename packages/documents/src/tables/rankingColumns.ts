import type { DescribedColumn } from "@dvk/messages"
import type { TidyColumn } from "./TidyTable.ts"

/** The columns of ranking.csv that every rubric has; one a criterion follows. */
export const rankingColumns: ReadonlyArray<TidyColumn<DescribedColumn<"ranking.csv">>> = [
  { name: "rank", type: "integer" },
  { name: "rankInField", type: "integer" },
  { name: "rankInPlace", type: "integer" },
  { name: "scoreRank", type: "integer" },
  { name: "model", type: "text" },
  { name: "name", type: "text" },
  { name: "unit", type: "text" },
  { name: "field", type: "text" },
  { name: "subjectKind", type: "text" },
  { name: "score", type: "decimal", unit: "points" },
  { name: "exact", type: "fraction", unit: "points" },
  { name: "judges", type: "integer", unit: "sheets" },
  { name: "grade", type: "text" },
  { name: "decidedBy", type: "text" }
]
