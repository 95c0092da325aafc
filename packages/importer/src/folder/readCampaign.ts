import { type Campaign, CampaignFile, decode, type Finding, orderFindings, parseIsoDate } from "@dvk/core"
import * as Effect from "effect/Effect"
import * as Path from "effect/Path"
import * as Result from "effect/Result"
import { readCommittee } from "../lists/readCommittee.ts"
import { readDecisions } from "../lists/readDecisions.ts"
import { readUnits } from "../lists/readUnits.ts"
import { readVotes } from "../lists/readVotes.ts"
import { openRegistrations, openResults, openScores, openSummary } from "../opening/openFile.ts"
import type { SavedForm } from "../opening/SavedForm.ts"
import type { CampaignReading } from "./CampaignReading.ts"
import { CampaignUnreadable } from "./CampaignUnreadable.ts"
import { crossCheck } from "./crossCheck.ts"
import { withForm } from "./formsText.ts"
import { gatherRegistrations } from "./gatherRegistrations.ts"
import { gatherResults } from "./gatherResults.ts"
import { gatherRulings } from "./gatherRulings.ts"
import { gatherScores } from "./gatherScores.ts"
import { gatherSummaries } from "./gatherSummaries.ts"
import { gatherVotes } from "./gatherVotes.ts"
import { numbersOf } from "./imports/ImportEntry.ts"
import { withoutMended } from "./imports/mended.ts"
import { readJournal } from "./imports/readJournal.ts"
import { ModelDirectory } from "./ModelDirectory.ts"
import { filesNamed } from "./matchFiles.ts"
import { readShippedAwards } from "./readAwards.ts"
import { readBytes } from "./readBytes.ts"
import { readDeliveryLog } from "./readDeliveryLog.ts"
import { readForms } from "./readForms.ts"
import { membersOf, readOwnList, unitsOf, unknownMemberUnits } from "./readLists.ts"
import { isRubricPath, readRubricFile, readShippedRubric } from "./readRubric.ts"
import { readStepLists } from "./readStepLists.ts"
import { readTables } from "./readTables.ts"
import { findingsOf, readYaml } from "./readYaml.ts"
import { statementLines } from "./statementLines.ts"
import { UnitDirectory } from "./UnitDirectory.ts"
import { withoutAnswered } from "./withoutAnswered.ts"
import { withoutNotApplicable } from "./withoutNotApplicable.ts"

/** The file that makes a folder a campaign. */
export const CAMPAIGN_FILE = "campaign.yaml"

/**
 * Reads a campaign folder. It fails with `CampaignUnreadable` where campaign.yaml, its rubric or one of its own lists
 * cannot be read; a list of registrations or a score file that cannot be read is a finding, and the rest stands.
 *
 * @param stated forms that go before those of columns.yaml, for what is about to be saved there
 * @param pendingUnits a list of units that is about to be written in the place of the one in the folder
 */
export const readCampaign = Effect.fnUntraced(function* (
  folder: string,
  stated: ReadonlyArray<SavedForm> = [],
  pendingUnits: Uint8Array | null = null
) {
  const { yaml, file, rubric, findings: onStatement } = yield* readStatement(folder)
  const unitList = yield* readOwnList(folder, file.units, readUnits, pendingUnits)
  const units = unitList.rows === null ? null : unitsOf(unitList.rows)
  const unitDirectory = new UnitDirectory(units)
  const memberList = yield* readOwnList(folder, file.committee, readCommittee)
  const committee = memberList.rows === null ? null : membersOf(memberList.rows, unitDirectory)
  const decisions = yield* readOwnList(folder, file.decisions, readDecisions)
  const voteList = yield* readOwnList(folder, file.votes, readVotes)
  const { entries: imports, findings: onImports } = yield* readJournal(folder)
  const saved = yield* readForms(folder)
  const forms = stated.reduce(withForm, saved.forms)

  const deadline = parseIsoDate(file.deadlines.registration ?? "")
  const resultsDeadline = parseIsoDate(file.deadlines.results ?? "")
  const expected = { rubric, year: file.year, deadline, resultsDeadline, forms }
  const lists = yield* readTables(folder, file.registrations, imports, "registrations", (name, bytes) =>
    openRegistrations({ file: name, bytes, ...expected })
  )
  const numbers = numbersOf(imports)
  const gathered = gatherRegistrations(lists.readings, unitDirectory, file.year, numbers)
  const onLists = withoutAnswered(lists.findings, gathered)
  const models = new ModelDirectory(gathered.registrations, unitDirectory)
  const sheets = yield* readTables(folder, file.scores ?? [], imports, "scores", (name, bytes) =>
    openScores({ file: name, bytes, ...expected })
  )
  const scores = gatherScores(sheets.readings, models, committee, rubric, numbers)
  const reports = yield* readTables(folder, file.results ?? [], imports, "results", (name, bytes) =>
    openResults({ file: name, bytes, ...expected })
  )
  const results = gatherResults(reports.readings, models, numbers)
  const life = yield* readStepLists(folder, file.steps, models, rubric)
  const counted = yield* readTables(folder, filesNamed(file.summaries), imports, "summaries", (name, bytes) =>
    openSummary({ file: name, bytes, ...expected })
  )
  const about = { year: file.year, organiser: file.organiser.name }
  const summaries = gatherSummaries(counted.readings, unitDirectory, about, numbers)
  const parties = { file, units, committee }
  const log = yield* readDeliveryLog(folder, yaml, imports, expected, parties, unitDirectory)
  const { rulings, findings: onRulings } = gatherRulings(decisions.rows ?? [], models, rubric)
  const awards = file.shortlist?.award === undefined ? null : yield* readShippedAwards
  const { votes, findings: onVotes } = gatherVotes(voteList.rows ?? [], models)

  const campaign: Campaign = {
    file,
    rubric,
    units,
    committee,
    registrations: gathered.registrations,
    columns: new Set(lists.readings.flatMap((reading) => [...reading.columns])),
    scores: scores.table,
    results: results.results,
    resultColumns: results.columns,
    steps: life.steps,
    deliveries: log.deliveries,
    ...(file.summaries === undefined && counted.readings.length === 0
      ? {}
      : { summaries: summaries.summaries }),
    rulings,
    votes,
    awards: awards?.awards ?? null
  }
  return {
    campaign,
    statementLines: statementLines(yaml, file),
    findings: orderFindings(
      withoutMended(
        [
          ...onStatement,
          ...unitList.findings,
          ...memberList.findings,
          ...unknownMemberUnits(memberList.rows ?? [], unitDirectory),
          ...decisions.findings.filter(({ code }) => code !== "no-rows"),
          ...onImports,
          ...saved.findings,
          ...(file.summaries === undefined ? onLists : onLists.map(withoutAlarm)),
          ...gathered.findings,
          ...withoutNotApplicable(sheets.findings, campaign),
          ...scores.findings,
          ...reports.findings.map(withoutAlarm),
          ...results.findings,
          ...counted.findings.map(withoutAlarm),
          ...summaries.findings,
          ...life.findings,
          ...log.findings,
          ...onRulings,
          ...voteList.findings.filter(({ code }) => code !== "no-rows"),
          ...onVotes,
          ...(awards?.findings ?? [])
        ],
        imports
      )
    ),
    files: [...lists.readings, ...sheets.readings, ...reports.readings, ...counted.readings, ...log.readings],
    imports,
    forms
  } satisfies CampaignReading
})

/**
 * Results come in at the end of a campaign: until then no file of them is no fault, and later units are named. So are
 * those whose summary is missing; and who merges summaries may have no registration at all.
 */
const withoutAlarm = (found: Finding): Finding =>
  found.code === "no-files" ? { ...found, severity: "info" } : found

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
    yaml: yaml.success,
    file,
    rubric: reading.rubric,
    findings: [...yaml.success.findings, ...findingsOf(yaml.success, warnings), ...reading.findings]
  }
})
