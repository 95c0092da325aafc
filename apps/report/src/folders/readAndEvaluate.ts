import { type Evaluation, evaluate, type Finding, orderFindings } from "@dvk/core"
import * as Effect from "effect/Effect"
import * as Path from "effect/Path"
import { Surroundings } from "../surroundings/Surroundings.ts"

/** A campaign folder with what was decided on it and all that was found on the way. */
export interface Evaluated {
  readonly evaluation: Evaluation
  readonly findings: ReadonlyArray<Finding>
}

/** Reads a campaign folder, given as on the command line, and evaluates it. */
export const readAndEvaluate = Effect.fnUntraced(function* (folder: string) {
  const { readCampaign } = yield* Effect.promise(() => import("@dvk/importer"))
  const path = yield* Path.Path
  const surroundings = yield* Surroundings
  const reading = yield* readCampaign(path.resolve(surroundings.folder, folder))
  const evaluation = evaluate(reading.campaign)
  const onStatement = evaluation.findings.map(reading.statementLines)
  return { evaluation, findings: orderFindings([...reading.findings, ...onStatement]) } satisfies Evaluated
})
