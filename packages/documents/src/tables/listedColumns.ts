import type { DescribedColumn } from "@dvk/messages"
import type { TidyColumn } from "./TidyTable.ts"

type Listed<File extends "unranked.csv" | "owed.csv" | "findings.csv"> = ReadonlyArray<
  TidyColumn<DescribedColumn<File>>
>

/** The columns of the lists for people, which have their headers in the language of the report. */
export const listedColumns = {
  "unranked.csv": [
    { name: "model", type: "text" },
    { name: "name", type: "text" },
    { name: "unit", type: "text" },
    { name: "field", type: "text" },
    { name: "groundCode", type: "text" },
    { name: "ground", type: "text" }
  ] satisfies Listed<"unranked.csv">,
  "owed.csv": [
    { name: "unit", type: "text" },
    { name: "owed", type: "text" },
    { name: "count", type: "integer", unit: "models" },
    { name: "dueBefore", type: "date" },
    { name: "daysLate", type: "integer", unit: "days" }
  ] satisfies Listed<"owed.csv">,
  "findings.csv": [
    { name: "severity", type: "text" },
    { name: "code", type: "text" },
    { name: "file", type: "text" },
    { name: "line", type: "integer" },
    { name: "sheetRow", type: "integer" },
    { name: "column", type: "text" },
    { name: "model", type: "text" },
    { name: "judge", type: "text" },
    { name: "before", type: "text" },
    { name: "after", type: "text" },
    { name: "message", type: "text" }
  ] satisfies Listed<"findings.csv">
} as const
