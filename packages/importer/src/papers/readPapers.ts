import { decode, type Finding } from "@dvk/core"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"
import * as Result from "effect/Result"
import { CampaignUnreadable } from "../folder/CampaignUnreadable.ts"
import { fileFinding } from "../folder/fileFindings.ts"
import { readBytes } from "../folder/readBytes.ts"
import { findingsOf, readYaml, type YamlFile } from "../folder/readYaml.ts"
import { PapersFile } from "./PapersFile.ts"
import { partedTexts } from "./partedTexts.ts"

/** The file of a campaign with its own words for papers. */
export const PAPERS_FILE = "papers.yaml"

/** A campaign's own words for its papers, and what was odd about them. */
export interface PapersReading {
  readonly texts: PapersFile
  readonly findings: ReadonlyArray<Finding>
  /** The line of a key or entry. */
  readonly lineOf: YamlFile["lineOf"]
}

/** Reads papers.yaml; a campaign without one leaves gaps in its papers. One that is broken stops the report. */
export const readPapers = Effect.fnUntraced(function* (folder: string) {
  const fileSystem = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const place = path.join(folder, PAPERS_FILE)
  const unreadable = (findings: ReadonlyArray<Finding>) => new CampaignUnreadable({ findings })
  const exists = yield* fileSystem
    .exists(place)
    .pipe(Effect.mapError((error) => unreadable([fileFinding(PAPERS_FILE, error)])))
  if (!exists) return { texts: { format: 1 }, findings: [], lineOf: () => 1 } satisfies PapersReading
  const bytes = yield* readBytes(place, PAPERS_FILE).pipe(Effect.mapError((problem) => unreadable([problem])))
  const yaml = readYaml(PAPERS_FILE, bytes)
  if (Result.isFailure(yaml)) return yield* unreadable(yaml.failure)
  const decoded = decode(PapersFile)(yaml.success.value)
  if (Result.isFailure(decoded)) return yield* unreadable(findingsOf(yaml.success, decoded.failure))
  const { value: texts, warnings } = decoded.success
  const findings = [...findingsOf(yaml.success, warnings), ...partedTexts(texts, yaml.success)]
  return { texts, findings, lineOf: yaml.success.lineOf } satisfies PapersReading
})
