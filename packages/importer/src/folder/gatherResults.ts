import {
  type Finding,
  finding,
  foldForMatching,
  type ModelId,
  type ModelResult,
  type ResultColumn,
  resultColumns,
  resultText
} from "@dvk/core"
import type { ResultReading, ResultRow } from "../results/ResultRow.ts"
import { byImport } from "./imports/byImport.ts"
import type { Change } from "./imports/supersede.ts"
import type { ModelDirectory } from "./ModelDirectory.ts"
import { registeredModel } from "./registeredModel.ts"

/** All that the lists of a campaign report of registered models. */
export interface Results {
  readonly results: ReadonlyArray<ModelResult>
  /** Columns that at least one list has. */
  readonly columns: ReadonlySet<ResultColumn>
  readonly findings: ReadonlyArray<Finding>
  /** What became of each row that an import brought. */
  readonly arrivals: ReadonlyArray<ResultArrival>
}

/** A row of an import beside what stood there before it. */
export interface ResultArrival {
  readonly row: ResultRow
  readonly outcome: "new" | "updated" | "same"
  readonly model: ModelId
  /** The file of the row whose place this one takes. */
  readonly earlierFile: string | null
  readonly changes: ReadonlyArray<Change>
}

/**
 * Puts the lists of results together. A row on a model that nobody registered is refused and said. A row of a later
 * import takes the place of the earlier rows on the same target of the same model; what its file has no column for
 * stays as it was.
 *
 * @param numbers the number of the import that brought each file; 0 where it is not listed
 */
export const gatherResults = (
  readings: ReadonlyArray<ResultReading>,
  models: ModelDirectory,
  numbers: ReadonlyMap<string, number> = new Map()
): Results => {
  const findings: Array<Finding> = []
  const arrivals: Array<ResultArrival> = []
  const standing = new Map<string, ReadonlyArray<ModelResult>>()
  for (const { number, files } of byImport(readings, numbers)) {
    const added: Array<ModelResult> = []
    for (const { columns, results } of files) {
      for (const row of results) {
        const model = registeredModel(models, row.modelRef, row.origin)
        if (typeof model !== "string") {
          findings.push(model)
          continue
        }
        const { modelRef: _, ...own } = row
        const earlier = standing.get(keyOf({ ...own, model }))?.at(-1) ?? null
        const result = withEarlier({ ...own, model }, earlier, columns)
        added.push(result)
        const changes = earlier === null ? [] : changesOf(earlier, result)
        const outcome = earlier === null ? "new" : changes.length === 0 ? "same" : "updated"
        if (outcome === "updated" && earlier !== null) findings.push(superseded(earlier, result))
        if (number > 0)
          arrivals.push({ row, outcome, model, earlierFile: earlier?.origin.file ?? null, changes })
      }
    }
    for (const [key, results] of Map.groupBy(added, keyOf)) standing.set(key, results)
  }
  return {
    results: [...standing.values()].flat(),
    columns: new Set(readings.flatMap(({ columns }) => [...columns])),
    findings,
    arrivals
  }
}

const keyOf = ({ model, target }: ModelResult): string => `${model}\n${foldForMatching(target ?? "")}`

const withEarlier = (
  result: ModelResult,
  earlier: ModelResult | null,
  columns: ReadonlySet<ResultColumn>
): ModelResult => {
  if (earlier === null) return result
  const kept = resultColumns.filter((column) => !columns.has(column))
  return { ...result, ...Object.fromEntries(kept.map((column) => [column, earlier[column]])) }
}

const changesOf = (earlier: ModelResult, result: ModelResult): ReadonlyArray<Change> =>
  resultColumns.flatMap((column) => {
    const [before, after] = [resultText(column, earlier[column]), resultText(column, result[column])]
    return before === after ? [] : [{ column, before, after }]
  })

const superseded = (earlier: ModelResult, by: ModelResult): Finding =>
  finding(
    "superseded",
    { ...earlier.origin, model: earlier.model },
    { by: by.origin.file, byLine: by.origin.line }
  )
