import { type Finding, foldForMatching, partyName } from "@dvk/core"
import type { MendedRow } from "../../opening/mendedRows.ts"
import { modelIdOf } from "../../registrations/modelIdOf.ts"
import { byLine } from "../../table/byLine.ts"
import type { CampaignReading } from "../CampaignReading.ts"
import { filesNamed, isPattern } from "../matchFiles.ts"
import { coveredFiles } from "./coveredFiles.ts"
import { type ImportEntry, numbersOf, REPLACED_FOLDER } from "./ImportEntry.ts"
import type { ImportPlan, PlannedFile, PlannedRow } from "./ImportPlan.ts"
import { mendsOf } from "./mended.ts"
import { type FileReading, type State, stateOf } from "./state.ts"
import { uniqueName } from "./uniqueName.ts"

/**
 * What importing some files would do to a campaign: each row beside what the campaign has, by the update key. It
 * writes nothing; `dvk import --commit` does what stands here and nothing else.
 *
 * @param readings the files as they were read; no name among them is one of a file in the campaign
 * @param mended refused rows of earlier files that the rows of a fix file mend, by the name of that file
 * @param present paths of the files in the campaign folder, whose names are taken
 */
export const planImport = (
  campaign: CampaignReading,
  readings: ReadonlyArray<FileReading>,
  present: ReadonlySet<string>,
  mended: ReadonlyMap<string, ReadonlyArray<MendedRow>> = new Map()
): ImportPlan => {
  const number = Math.max(0, ...campaign.imports.map((entry) => entry.number)) + 1
  const names = new Set(readings.map(({ file }) => file))
  const numbers = new Map([
    ...numbersOf(campaign.imports),
    ...[...names].map((file) => [file, number] as const)
  ])
  const state = stateOf(campaign, [...campaign.files, ...readings], numbers)
  const rows = Map.groupBy(plannedRows(state, names, campaign.campaign.file.year), ({ file }) => file)
  const findings = Map.groupBy(
    [state.registrations, state.scores, state.results, state.summaries, state.deliveries]
      .flatMap(({ findings }) => findings)
      .filter(({ file }) => names.has(file ?? "")),
    ({ file }) => file ?? ""
  )
  const taken = new Set([
    ...present,
    ...campaign.imports.flatMap(({ file, replaces }) => [file, ...replaces])
  ])
  const replaced = new Set<string>()
  const files = readings.map((reading): PlannedFile => {
    const told = [...reading.findings, ...(findings.get(reading.file) ?? [])].toSorted(byLine)
    const planned = {
      file: reading.file,
      kind: reading.kind,
      outcome: reading.outcome,
      reading,
      ...sorted(
        (rows.get(reading.file) ?? []).map(({ file: _, ...row }) => row),
        reading.outcome === "refused" ? [] : told
      ),
      kept: keptModels(campaign, reading, state),
      findings: told
    }
    const mends = mendsOf(campaign, mended.get(reading.file) ?? [])
    const brings = planned.rows.some(({ outcome }) => outcome === "new" || outcome === "updated")
    if (!brings) return { ...planned, entry: null }
    const original = baseName(reading.file)
    const file = uniqueName(folderOf(campaign, reading.kind), original, taken)
    taken.add(file)
    const replaces = coveredFiles(campaign, readings, reading, state, numbers, replaced)
    for (const old of replaces) replaced.add(old)
    return {
      ...planned,
      entry: { number, file, kind: reading.kind, original, replaces, mends } satisfies ImportEntry
    }
  })
  return { number, files }
}

const plannedRows = (
  { registrations, scores, results, summaries, deliveries }: State,
  names: ReadonlySet<string>,
  year: number
): ReadonlyArray<PlannedRow & { readonly file: string }> => {
  const models = registrations.arrivals.flatMap(({ row, outcome, earlier, changes }) => {
    const { file, line, sheetRow } = row.origin
    if (!names.has(file)) return []
    const model = row.id ?? earlier?.id ?? modelIdOf(row.unitName, row.place, row.name, year)
    return [{ file, line, sheetRow, outcome, model, name: row.name, of: row.unitName, changes }]
  })
  const known = new Map(registrations.registrations.map(({ id, name }) => [id, name]))
  const sheets = scores.arrivals.flatMap(({ file, sheet, outcome, model, judge }) =>
    outcome === "refused" || model === null || !names.has(file)
      ? []
      : [
          {
            file,
            line: sheet.line,
            sheetRow: sheet.sheetRow,
            outcome,
            model,
            name: known.get(model) ?? "",
            of: judge ?? sheet.judgeRef,
            changes: []
          }
        ]
  )
  const units = new Map(registrations.registrations.map(({ id, unitName }) => [id, unitName]))
  const reports = results.arrivals.flatMap(({ row, outcome, model, changes }) => {
    const { file, line, sheetRow } = row.origin
    if (!names.has(file)) return []
    const [name, of] = [known.get(model) ?? "", units.get(model) ?? ""]
    return [{ file, line, sheetRow, outcome, model, name, of, changes }]
  })
  const counted = summaries.arrivals.flatMap(({ summary, outcome, changes }) => {
    const { file, line, sheetRow } = summary.origin
    if (!names.has(file)) return []
    const { unit, unitName, year, period } = summary
    // A unit that is not listed goes by its folded name, which is nothing to show.
    const model = unit === foldForMatching(unitName) ? "" : unit
    return [{ file, line, sheetRow, outcome, model, name: unitName, of: `${year} ${period}`, changes }]
  })
  const logged = deliveries.arrivals.flatMap(({ delivery, outcome, what, changes }) => {
    const { file, line, sheetRow } = delivery.origin
    if (!names.has(file)) return []
    const [model, of] = [delivery.duty ?? "", partyName(delivery.party)]
    return [{ file, line, sheetRow, outcome, model, name: what, of, changes }]
  })
  return [...models, ...sheets, ...reports, ...counted, ...logged].toSorted(byLine)
}

/** Rows by what becomes of them: those that repeat a model, those that are refused, and the others. */
const sorted = (
  taken: ReadonlyArray<PlannedRow>,
  findings: ReadonlyArray<Finding>
): Pick<PlannedFile, "rows" | "refused"> => {
  const errors = findings.filter(({ severity, line }) => severity === "error" && line !== undefined)
  const repeated = errors.filter(({ code }) => code === "duplicate" || code === "duplicate-id")
  const lines = new Set(repeated.map(({ line }) => line))
  const rows = taken.filter(({ outcome }) => outcome !== "duplicate")
  const known = new Set(rows.map(({ line }) => line))
  const refused = new Map(
    errors.flatMap(({ line = 0, sheetRow = line }) =>
      lines.has(line) || known.has(line) ? [] : [[line, { line, sheetRow }] as const]
    )
  )
  const duplicates = repeated.map(({ line = 0, sheetRow = line, values }) => ({
    line,
    sheetRow,
    outcome: "duplicate" as const,
    model: String(values["id"] ?? ""),
    name: String(values["name"] ?? ""),
    of: String(values["unit"] ?? ""),
    changes: []
  }))
  return { rows: [...rows, ...duplicates].toSorted(byLine), refused: [...refused.values()].toSorted(byLine) }
}

const keptModels = (campaign: CampaignReading, reading: FileReading, state: State): PlannedFile["kept"] => {
  if (reading.kind !== "registrations") return []
  const name = baseName(reading.file).normalize("NFC")
  const original = new Map(campaign.imports.map((entry) => [entry.file, entry.original]))
  const earlier = new Set(
    campaign.files
      .map(({ file }) => file)
      .filter((file) => (original.get(file) ?? baseName(file)).normalize("NFC") === name)
  )
  return state.registrations.registrations
    .filter(({ origin }) => earlier.has(origin.file))
    .map(({ id, name, unitName }) => ({ model: id, name, unit: unitName }))
}

/** Where files of a kind are kept: the folder of the first pattern that names one. */
const folderOf = ({ campaign }: CampaignReading, kind: FileReading["kind"]): string => {
  const patterns = filesNamed(campaign.file[kind])
  const [folder] = patterns.flatMap((pattern) => {
    const slashed = pattern.replaceAll("\\", "/")
    const parent = slashed.slice(0, Math.max(0, slashed.lastIndexOf("/")))
    const isOwn =
      parent !== "" && parent !== REPLACED_FOLDER && !isPattern(parent) && !parent.startsWith("..")
    return isOwn ? [parent] : []
  })
  return folder ?? kind
}

const baseName = (file: string): string =>
  file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1)
