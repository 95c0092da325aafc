import { compareCodeUnits, type Finding, finding, nearest, parseRubric, type Rubric } from "@dvk/core"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"
import * as Result from "effect/Result"
import { CampaignUnreadable } from "./CampaignUnreadable.ts"
import { fileFinding } from "./fileFindings.ts"
import { readBytes } from "./readBytes.ts"
import { findingsOf, readYaml } from "./readYaml.ts"
import { ShippedFiles } from "./ShippedFiles.ts"

/** A rubric with what was odd about its file. */
export interface RubricReading {
  readonly rubric: Rubric
  readonly findings: ReadonlyArray<Finding>
}

/** Reads a rubric file. */
export const readRubricFile = Effect.fnUntraced(function* (path: string, shown: string) {
  const bytes = yield* readBytes(path, shown).pipe(
    Effect.mapError((problem) => new CampaignUnreadable({ findings: [problem] }))
  )
  const yaml = readYaml(shown, bytes)
  if (Result.isFailure(yaml)) return yield* new CampaignUnreadable({ findings: yaml.failure })
  const parsed = parseRubric(yaml.success.value)
  if (Result.isFailure(parsed)) {
    return yield* new CampaignUnreadable({ findings: findingsOf(yaml.success, parsed.failure) })
  }
  const { rubric, warnings } = parsed.success
  return {
    rubric,
    findings: [...yaml.success.findings, ...findingsOf(yaml.success, warnings)]
  } satisfies RubricReading
})

/** The ids of the shipped rubrics, in code unit order. */
export const shippedRubricIds = Effect.gen(function* () {
  const fileSystem = yield* FileSystem.FileSystem
  const { rubrics: folder } = yield* ShippedFiles
  const names = yield* fileSystem
    .readDirectory(folder)
    .pipe(Effect.mapError((error) => new CampaignUnreadable({ findings: [fileFinding(folder, error)] })))
  return names
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => name.slice(0, -".yaml".length))
    .sort(compareCodeUnits)
})

/** Reads a shipped rubric by its id; `named` tells where the id was written, for the message. */
export const readShippedRubric = Effect.fnUntraced(function* (
  id: string,
  named: { readonly file?: string; readonly line?: number } = {}
) {
  const path = yield* Path.Path
  const { rubrics: folder } = yield* ShippedFiles
  const known = yield* shippedRubricIds
  if (!known.includes(id)) {
    return yield* new CampaignUnreadable({
      findings: [finding("unknown-rubric", named, { id, known, nearest: nearest(id, known) })]
    })
  }
  return yield* readRubricFile(path.join(folder, `${id}.yaml`), `${id}.yaml`)
})

/** A rubric key that holds a path and not an id: `my-rubric.yaml`, `../rubrics/ours.yml`. */
export const isRubricPath = (rubric: string): boolean => /[\\/]|\.ya?ml$/i.test(rubric)
