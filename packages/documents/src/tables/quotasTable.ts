import type { Evaluation } from "@dvk/core"
import type { Language } from "@dvk/messages"
import type { TidyTable } from "./TidyTable.ts"

/** What the shortlist gives each line of the quotas. */
export const quotasTable = ({ selection }: Evaluation, language: Language) =>
  ({
    columns: [
      { name: "by", type: "text" },
      { name: "is", type: "text" },
      { name: "min", type: "integer", unit: "places" },
      { name: "max", type: "integer", unit: "places" },
      { name: "filled", type: "integer", unit: "places" },
      { name: "open", type: "integer", unit: "models" },
      { name: "eligible", type: "integer", unit: "models" }
    ],
    rows: selection.quotas.map(({ quota, title, min, max, filled, open, eligible }) => [
      quota.by,
      title[language],
      min,
      max,
      filled,
      open,
      eligible
    ])
  }) as const satisfies TidyTable
