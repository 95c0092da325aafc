import { columnHeader, formatScore, type Language, restOfModels, restRange } from "@dvk/messages"
import type { ChartTable } from "../ChartTable.ts"
import type { ChartEntry } from "./chartEntries.ts"
import type { ModelInChart } from "./modelsInChart.ts"

/** The table of a chart of models: rank, name and unit of every row, then the chart's own columns. */
export const modelTable = (
  entries: ReadonlyArray<ChartEntry>,
  heads: ReadonlyArray<string>,
  cells: (model: ModelInChart) => ReadonlyArray<string>,
  language: Language
): ChartTable => ({
  heads: [...(["rank", "name", "unit"] as const).map((column) => columnHeader(column, language)), ...heads],
  rows: entries.map((entry) => {
    if (entry.kind === "model") {
      const { rank, registration } = entry.model.ranked
      return [String(rank), registration.name, registration.unitName, ...cells(entry.model)]
    }
    const { count, rankFrom, rankTo, lowest, highest } = entry.rest
    const range = restRange[language](
      rankFrom,
      rankTo,
      formatScore(lowest, language),
      formatScore(highest, language)
    )
    return [`${rankFrom}–${rankTo}`, restOfModels[language](count), range, ...heads.map(() => "")]
  })
})
