import { compareCodeUnits, nearest } from "@dvk/core"
import { carryOverText, type Language } from "@dvk/messages"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"
import { NotDone } from "../commandLine/UsageProblem.ts"
import { Surroundings } from "../surroundings/Surroundings.ts"

const STATEMENT = "campaign.yaml"

/** The folder of the campaign that `--from` names: a folder of one's own goes before a campaign that comes with dvk. */
export const sourceFolder = Effect.fnUntraced(function* (from: string, language: Language) {
  const fileSystem = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const { folder, shipped } = yield* Surroundings
  const own = path.resolve(folder, from)
  if (yield* fileSystem.exists(path.join(own, STATEMENT))) return own
  const campaigns = path.join(shipped, "campaigns")
  const known = (yield* fileSystem.exists(campaigns))
    ? (yield* fileSystem.readDirectory(campaigns)).toSorted(compareCodeUnits)
    : []
  if (known.includes(from)) return path.join(campaigns, from)
  return yield* new NotDone({
    sentence: carryOverText.unknownCampaign[language](from, nearest(from, known), known)
  })
})
