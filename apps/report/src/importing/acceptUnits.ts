import type { Finding } from "@dvk/core"
import type { AcceptedName, CampaignReading, UnitAddition, UnitProblem } from "@dvk/importer"
import { expectedValue, importText, type Language, usageError } from "@dvk/messages"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"
import * as Result from "effect/Result"
import { NotDone, UsageProblem } from "../commandLine/UsageProblem.ts"
import { writeFile } from "../folders/writeFile.ts"

const OPTION = "--accept-unit"

/** A list of units with accepted names in it, before it is written. */
export interface AcceptedUnits {
  readonly file: string
  readonly additions: ReadonlyArray<UnitAddition>
  readonly before: Uint8Array
  /** The same as `before` where every name was known already. */
  readonly after: Uint8Array
}

/** What `--accept-unit` adds to the list of units; null where nothing is stated. It writes nothing. */
export const acceptUnits = Effect.fnUntraced(function* (
  folder: string,
  { campaign }: CampaignReading,
  stated: ReadonlyArray<string>,
  language: Language
) {
  if (stated.length === 0) return null
  const { addUnits, CampaignUnreadable, readBytes, unitAdditions } = yield* Effect.promise(
    () => import("@dvk/importer")
  )
  const path = yield* Path.Path
  const { units: file } = campaign.file
  if (file === undefined || campaign.units === null)
    return yield* new NotDone({ sentence: importText.noUnits[language]() })
  const accepted = yield* Effect.forEach(stated, (text) => acceptedName(text, language))
  const planned = unitAdditions(campaign.units, accepted)
  if (Result.isFailure(planned))
    return yield* new UsageProblem({ sentence: sayProblem(planned.failure, language) })
  const additions = planned.success
  const unreadable = (problem: Finding) => new CampaignUnreadable({ findings: [problem] })
  const before = yield* readBytes(path.resolve(folder, file), file).pipe(Effect.mapError(unreadable))
  if (additions.length === 0) return { file, additions, before, after: before } satisfies AcceptedUnits
  const after = yield* addUnits(file, before, additions).pipe(Effect.mapError(unreadable))
  if (after === null) {
    const names = additions.map(({ name }) => name)
    return yield* new NotDone({ sentence: importText.unitsByHand[language](file, names) })
  }
  return { file, additions, before, after } satisfies AcceptedUnits
})

/** "CB xóm 01=chi-bo-xom-1" names a listed unit; without the second part the name is a new unit's. */
const acceptedName = (text: string, language: Language): Effect.Effect<AcceptedName, UsageProblem> => {
  const at = text.lastIndexOf("=")
  const name = (at === -1 ? text : text.slice(0, at)).trim()
  const unit = at === -1 ? null : text.slice(at + 1).trim()
  return name === "" || unit === ""
    ? Effect.fail(
        new UsageProblem({
          sentence: usageError.badValue[language](OPTION, text, expectedValue.acceptedUnit[language]())
        })
      )
    : Effect.succeed({ name, unit })
}

const sayProblem = (problem: UnitProblem, language: Language): string =>
  problem._tag === "UnknownUnit"
    ? usageError.unknownUnit[language](OPTION, problem.unit, problem.nearest)
    : usageError.takenName[language](problem.name, problem.owner)

/**
 * Writes the list in one step. The old one is kept among the replaced files first, under the number of this import,
 * so that nothing that stood in it can be lost.
 *
 * @returns where the old list is kept
 */
export const commitUnits = Effect.fnUntraced(function* (
  folder: string,
  { file, before, after }: AcceptedUnits,
  number: number
) {
  const { replacedPath, uniqueName } = yield* Effect.promise(() => import("@dvk/importer"))
  const fileSystem = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const wanted = replacedPath(file, number)
  const parent = path.dirname(wanted)
  const place = path.join(folder, parent)
  const present = (yield* fileSystem.exists(place)) ? yield* fileSystem.readDirectory(place) : []
  const kept = uniqueName(parent, path.basename(wanted), new Set(present.map((name) => `${parent}/${name}`)))
  yield* Effect.uninterruptible(
    Effect.andThen(writeFile(path.join(folder, kept), before), writeFile(path.resolve(folder, file), after))
  )
  return kept
})
