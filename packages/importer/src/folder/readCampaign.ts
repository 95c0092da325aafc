import { CampaignFile, decode, type Finding, orderFindings, parseIsoDate } from "@dvk/core"
import * as Effect from "effect/Effect"
import * as Path from "effect/Path"
import * as Result from "effect/Result"
import { readCommittee } from "../lists/readCommittee.ts"
import { readDecisions } from "../lists/readDecisions.ts"
import { readUnits } from "../lists/readUnits.ts"
import { readVotes } from "../lists/readVotes.ts"
import { openRegistrations, openScores } from "../opening/openFile.ts"
import type { SavedForm } from "../opening/SavedForm.ts"
import type { CampaignReading } from "./CampaignReading.ts"
import { CampaignUnreadable } from "./CampaignUnreadable.ts"
import { crossCheck } from "./crossCheck.ts"
import { withForm } from "./formsText.ts"
import { gatherRegistrations } from "./gatherRegistrations.ts"
import { gatherRulings } from "./gatherRulings.ts"
import { gatherScores } from "./gatherScores.ts"
import { gatherVotes } from "./gatherVotes.ts"
import { numbersOf } from "./imports/ImportEntry.ts"
import { withoutMended } from "./imports/mended.ts"
import { readJournal } from "./imports/readJournal.ts"
import { ModelDirectory } from "./ModelDirectory.ts"
import { readShippedAwards } from "./readAwards.ts"
import { readBytes } from "./readBytes.ts"
import { readForms } from "./readForms.ts"
import { membersOf, readOwnList, unitsOf } from "./readLists.ts"
import { isRubricPath, readRubricFile, readShippedRubric } from "./readRubric.ts"
import { readTables } from "./readTables.ts"
import { findingsOf, readYaml } from "./readYaml.ts"
import { UnitDirectory } from "./UnitDirectory.ts"

/** The file that makes a folder a campaign. */
export const CAMPAIGN_FILE = "campaign.yaml"

/**
 * Reads a campaign folder. It fails with `CampaignUnreadable` where campaign.yaml, its rubric or one of its own lists
 * cannot be read; a list of registrations or a score file that cannot be read is a finding, and the rest stands.
 *
 * @param stated forms that go before those of columns.yaml, for what is about to be saved there
 */
export const readCampaign = Effect.fnUntraced(function* (
  folder: string,
  stated: ReadonlyArray<SavedForm> = []
) {
  const { file, rubric, findings: onStatement } = yield* readStatement(folder)
  const unitList = yield* readOwnList(folder, file.units, readUnits)
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
  const expected = { rubric, year: file.year, deadline, forms }
  const lists = yield* readTables(folder, file.registrations, imports, "registrations", (name, bytes) =>
    openRegistrations({ file: name, bytes, ...expected })
  )
  const numbers = numbersOf(imports)
  const gathered = gatherRegistrations(lists.readings, unitDirectory, file.year, numbers)
  const models = new ModelDirectory(gathered.registrations, unitDirectory)
  const sheets = yield* readTables(folder, file.scores ?? [], imports, "scores", (name, bytes) =>
    openScores({ file: name, bytes, ...expected })
  )
  const scores = gatherScores(sheets.readings, models, committee, rubric, numbers)
  const { rulings, findings: onRulings } = gatherRulings(decisions.rows ?? [], models)
  const awards = file.shortlist?.award === undefined ? null : yield* readShippedAwards
  const { votes, findings: onVotes } = gatherVotes(voteList.rows ?? [], models)

  return {
    campaign: {
      file,
      rubric,
      units,
      committee,
      registrations: gathered.registrations,
      columns: new Set(lists.readings.flatMap((reading) => [...reading.columns])),
      scores: scores.table,
      rulings,
      votes,
      awards: awards?.awards ?? null
    },
    findings: orderFindings(
      withoutMended(
        [
          ...onStatement,
          ...unitList.findings,
          ...memberList.findings,
          ...decisions.findings.filter(({ code }) => code !== "no-rows"),
          ...onImports,
          ...saved.findings,
          ...lists.findings,
          ...gathered.findings,
          ...sheets.findings,
          ...scores.findings,
          ...onRulings,
          ...voteList.findings.filter(({ code }) => code !== "no-rows"),
          ...onVotes,
          ...(awards?.findings ?? [])
        ],
        imports
      )
    ),
    files: [...lists.readings, ...sheets.readings],
    imports,
    forms
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
