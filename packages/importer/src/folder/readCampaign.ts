import { CampaignFile, decode, type Finding, orderFindings, parseIsoDate } from "@dvk/core"
import * as Effect from "effect/Effect"
import * as Path from "effect/Path"
import * as Result from "effect/Result"
import { readCommittee } from "../lists/readCommittee.ts"
import { readDecisions } from "../lists/readDecisions.ts"
import { readUnits } from "../lists/readUnits.ts"
import { readRegistrations } from "../registrations/readRegistrations.ts"
import { readScoreSheets } from "../scores/readScoreSheets.ts"
import type { CampaignReading } from "./CampaignReading.ts"
import { CampaignUnreadable } from "./CampaignUnreadable.ts"
import { crossCheck } from "./crossCheck.ts"
import { fileFinding } from "./fileFindings.ts"
import { gatherRegistrations } from "./gatherRegistrations.ts"
import { gatherRulings } from "./gatherRulings.ts"
import { gatherScores } from "./gatherScores.ts"
import { ModelDirectory } from "./ModelDirectory.ts"
import { matchFiles } from "./matchFiles.ts"
import { readBytes } from "./readBytes.ts"
import { membersOf, readOwnList, unitsOf } from "./readLists.ts"
import { isRubricPath, readRubricFile, readShippedRubric } from "./readRubric.ts"
import { findingsOf, readYaml } from "./readYaml.ts"
import { UnitDirectory } from "./UnitDirectory.ts"

/** The file that makes a folder a campaign. */
export const CAMPAIGN_FILE = "campaign.yaml"

/**
 * Reads a campaign folder. It fails with `CampaignUnreadable` where campaign.yaml, its rubric or one of its own lists
 * cannot be read; a list of registrations or a score file that cannot be read is a finding, and the rest stands.
 */
export const readCampaign = Effect.fnUntraced(function* (folder: string) {
  const { file, rubric, findings: stated } = yield* readStatement(folder)
  const unitList = yield* readOwnList(folder, file.units, readUnits)
  const units = unitList.rows === null ? null : unitsOf(unitList.rows)
  const unitDirectory = new UnitDirectory(units)
  const memberList = yield* readOwnList(folder, file.committee, readCommittee)
  const committee = memberList.rows === null ? null : membersOf(memberList.rows, unitDirectory)
  const decisions = yield* readOwnList(folder, file.decisions, readDecisions)

  const deadline = parseIsoDate(file.deadlines.registration ?? "")
  const lists = yield* readFiles(folder, file.registrations, (name, bytes) =>
    readRegistrations({ file: name, bytes, rubric, year: file.year, deadline })
  )
  const gathered = gatherRegistrations(lists.readings, unitDirectory, file.year)
  const models = new ModelDirectory(gathered.registrations, unitDirectory)
  const sheets = yield* readFiles(folder, file.scores ?? [], (name, bytes) =>
    readScoreSheets({ file: name, bytes, rubric })
  )
  const scores = gatherScores(sheets.readings, models, committee, rubric)
  const { rulings, findings: onRulings } = gatherRulings(decisions.rows ?? [], models)

  return {
    campaign: {
      file,
      rubric,
      units,
      committee,
      registrations: gathered.registrations,
      columns: new Set(lists.readings.flatMap((reading) => [...reading.columns])),
      scores: scores.table,
      rulings
    },
    findings: orderFindings([
      ...stated,
      ...unitList.findings,
      ...memberList.findings,
      ...decisions.findings.filter(({ code }) => code !== "no-rows"),
      ...lists.findings,
      ...gathered.findings,
      ...sheets.findings,
      ...scores.findings,
      ...onRulings
    ]),
    files: [...lists.readings, ...sheets.readings]
  } satisfies CampaignReading
})

/** campaign.yaml and the rubric it names, checked against each other. */
const readStatement = Effect.fnUntraced(function* (folder: string) {
  const path = yield* Path.Path
  const unreadable = (findings: ReadonlyArray<Finding>) => new CampaignUnreadable({ findings })
  const bytes = yield* readBytes(path.join(folder, CAMPAIGN_FILE), CAMPAIGN_FILE).pipe(
    Effect.mapError((problem) => unreadable([problem]))
  )
  const yaml = readYaml(CAMPAIGN_FILE, bytes)
  if (Result.isFailure(yaml)) return yield* unreadable(yaml.failure)
  const decoded = decode(CampaignFile)(yaml.success.value)
  if (Result.isFailure(decoded)) return yield* unreadable(findingsOf(yaml.success, decoded.failure))
  const { value: file, warnings } = decoded.success
  const reading = yield* isRubricPath(file.rubric)
    ? readRubricFile(path.resolve(folder, file.rubric), file.rubric)
    : readShippedRubric(file.rubric, { file: CAMPAIGN_FILE, line: yaml.success.lineOf(["rubric"]) })
  const crossed = crossCheck(file, reading.rubric)
  if (crossed.length > 0) return yield* unreadable(findingsOf(yaml.success, crossed))
  return {
    file,
    rubric: reading.rubric,
    findings: [...findingsOf(yaml.success, warnings), ...reading.findings]
  }
})

/** Reads the files that some patterns name, one after the other; one that cannot be opened costs only itself. */
const readFiles = Effect.fnUntraced(function* <Reading extends { readonly findings: ReadonlyArray<Finding> }>(
  folder: string,
  patterns: ReadonlyArray<string>,
  read: (shown: string, bytes: Uint8Array) => Reading
) {
  const matched = yield* matchFiles(folder, patterns).pipe(
    Effect.mapError((error) => new CampaignUnreadable({ findings: [fileFinding(folder, error)] }))
  )
  const readings: Array<Reading> = []
  const findings: Array<Finding> = [...matched.findings]
  for (const { path, shown } of matched.files) {
    const bytes = yield* Effect.result(readBytes(path, shown))
    if (Result.isFailure(bytes)) findings.push(bytes.failure)
    else {
      const reading = read(shown, bytes.success)
      readings.push(reading)
      findings.push(...reading.findings)
    }
  }
  return { readings, findings }
})
