import { decode } from "@dvk/core"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"
import * as Result from "effect/Result"
import { FormsFile, type SavedForm } from "../opening/SavedForm.ts"
import { CampaignUnreadable } from "./CampaignUnreadable.ts"
import { fileFinding } from "./fileFindings.ts"
import { readBytes } from "./readBytes.ts"
import { findingsOf, readYaml } from "./readYaml.ts"

/** The file of a campaign that says how files of some shape are read. */
export const FORMS_FILE = "columns.yaml"

/** Reads columns.yaml; a campaign whose files speak for themselves has none. One that is broken stops the campaign. */
export const readForms = Effect.fnUntraced(function* (folder: string) {
  const fileSystem = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const place = path.join(folder, FORMS_FILE)
  const exists = yield* fileSystem
    .exists(place)
    .pipe(Effect.mapError((error) => new CampaignUnreadable({ findings: [fileFinding(FORMS_FILE, error)] })))
  if (!exists) return { forms: [] as ReadonlyArray<SavedForm>, findings: [] }
  const bytes = yield* readBytes(place, FORMS_FILE).pipe(
    Effect.mapError((problem) => new CampaignUnreadable({ findings: [problem] }))
  )
  const yaml = readYaml(FORMS_FILE, bytes)
  if (Result.isFailure(yaml)) return yield* new CampaignUnreadable({ findings: yaml.failure })
  const decoded = decode(FormsFile)(yaml.success.value)
  if (Result.isFailure(decoded)) {
    return yield* new CampaignUnreadable({ findings: findingsOf(yaml.success, decoded.failure) })
  }
  const { value, warnings } = decoded.success
  return { forms: value.forms, findings: findingsOf(yaml.success, warnings) }
})
