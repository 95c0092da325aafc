import { type Finding, finding, type ModelId, type Rubric, type Step } from "@dvk/core"
import * as Effect from "effect/Effect"
import { namedReader } from "../cells/readNamed.ts"
import type { ListReading } from "../lists/readList.ts"
import { readSteps, type StepRow } from "../lists/readSteps.ts"
import { openGrids } from "../opening/openGrids.ts"
import type { ModelDirectory } from "./ModelDirectory.ts"
import { filesNamed } from "./matchFiles.ts"
import { readTables } from "./readTables.ts"
import { registeredModel } from "./registeredModel.ts"

/**
 * Reads the lists of steps of a campaign. A list that cannot be read costs only itself, and one with no rows yet is no
 * fault: nothing has happened. A row on a model that nobody registered is refused and said.
 */
export const readStepLists = Effect.fnUntraced(function* (
  folder: string,
  files: string | ReadonlyArray<string> | undefined,
  models: ModelDirectory,
  rubric: Rubric
) {
  // No import brings a list of steps: the journal has nothing to add to the patterns.
  const lists = yield* readTables(folder, filesNamed(files), [], "results", openSteps)
  const { steps, findings } = gatherSteps(
    lists.readings.flatMap((reading) => reading.rows),
    models,
    rubric
  )
  return { steps, findings: [...lists.findings.filter(({ code }) => code !== "no-rows"), ...findings] }
})

const openSteps = Effect.fnUntraced(function* (file: string, bytes: Uint8Array) {
  const grids = yield* Effect.result(openGrids(file, bytes))
  return grids._tag === "Failure" ? refused(file, grids.failure) : readSteps(file, grids.success ?? bytes)
})

const refused = (file: string, problem: Finding): ListReading<StepRow> => ({
  file,
  outcome: "refused",
  reading: { encoding: null, delimiter: null, headerLine: null, columns: [] },
  rows: [],
  rejected: [],
  findings: [problem]
})

const gatherSteps = (rows: ReadonlyArray<StepRow>, models: ModelDirectory, { levels }: Rubric) => {
  const steps: Array<Step> = []
  const findings: Array<Finding> = []
  const readLevel = namedReader(levels)
  const levelOf = ({ level, origin, kind, on }: StepRow, model: ModelId): Step["level"] => {
    if (level === null) {
      if (kind === "raised")
        findings.push(finding("raised-nowhere", { ...origin, model }, { model, step: kind, on }))
      return null
    }
    const named = readLevel(level)
    if (named._tag === "Named") return named.id
    const known = levels.map(({ title }) => title.vi)
    const nearest = named._tag === "Unknown" ? named.nearest : ""
    findings.push(finding("unknown-level", { ...origin, model, before: level }, { nearest, known }))
    return null
  }
  for (const row of rows) {
    const model = registeredModel(models, row.modelRef, row.origin)
    if (typeof model !== "string") {
      findings.push(model)
      continue
    }
    const { modelRef: _, ...own } = row
    steps.push({ ...own, model, level: levelOf(row, model) })
  }
  return { steps, findings }
}
