import {
  canonicalJson,
  type Finding,
  finding,
  foldForMatching,
  type SummaryStage,
  summaryStages,
  sumOf,
  type UnitId,
  type UnitSummary,
  unitTotal
} from "@dvk/core"
import type { ReadBody, SummaryReading } from "../summary/SummaryReading.ts"
import { byImport } from "./imports/byImport.ts"
import type { UnitDirectory } from "./UnitDirectory.ts"
import { unknownUnit } from "./unknownUnit.ts"

/** What a campaign says of itself that summaries are read against. */
export interface SummaryReader {
  readonly year: number
  /** Whose own figures are counted from its registrations. */
  readonly organiser: string
}

/** All summaries of a campaign, one a unit, year and stretch of it. */
export interface Summaries {
  readonly summaries: ReadonlyArray<UnitSummary>
  readonly findings: ReadonlyArray<Finding>
  /** What became of each summary that an import brought. */
  readonly arrivals: ReadonlyArray<SummaryArrival>
}

/** A summary of an import beside what stood there before it. */
export interface SummaryArrival {
  readonly summary: UnitSummary
  readonly outcome: "new" | "updated" | "same"
  readonly earlier: UnitSummary | null
  readonly changes: ReadonlyArray<StageChange>
}

/** A total that a correction changes. */
export interface StageChange {
  readonly column: SummaryStage
  readonly before: string | null
  readonly after: string | null
}

/**
 * Puts summaries together. What a later import brings of a unit, year and stretch takes the place of the whole that
 * stood there: a unit corrects its summary by sending it again. Two that no import put in an order and that differ
 * count for nothing, and both are told.
 *
 * @param numbers the number of the import that brought each file; 0 where it is not listed
 */
export const gatherSummaries = (
  readings: ReadonlyArray<SummaryReading>,
  units: UnitDirectory,
  reader: SummaryReader,
  numbers: ReadonlyMap<string, number> = new Map()
): Summaries => {
  const findings: Array<Finding> = []
  const arrivals: Array<SummaryArrival> = []
  const standing = new Map<string, UnitSummary>()
  for (const { number, files } of byImport(readings, numbers)) {
    const own = files.flatMap((file) => summariesOf(file, units, reader, findings))
    for (const [key, rivals] of Map.groupBy(own, keyOf)) {
      const summary = onlyOne(rivals, findings)
      const earlier = standing.get(key) ?? null
      if (summary === null) standing.delete(key)
      else {
        standing.set(key, summary)
        if (earlier !== null) findings.push(superseded(earlier, summary))
        const changes = earlier === null ? [] : changesOf(earlier, summary)
        const outcome =
          earlier === null ? "new" : contentOf(earlier) === contentOf(summary) ? "same" : "updated"
        if (number > 0) arrivals.push({ summary, outcome, earlier, changes })
      }
    }
  }
  return { summaries: [...standing.values()], findings, arrivals }
}

/** The bodies of a file by the unit that handed them in, which is the first of those who passed them on that is known. */
const summariesOf = (
  { file, bodies }: SummaryReading,
  units: UnitDirectory,
  reader: SummaryReader,
  findings: Array<Finding>
): ReadonlyArray<UnitSummary> => {
  const unknown = new Set<string>()
  const reported = bodies.flatMap((own) => {
    if (foldForMatching(own.body) === foldForMatching(reader.organiser)) {
      findings.push(finding("own-summary", { ...own.origin, before: own.body }))
      return []
    }
    const found = reporterOf(own, units)
    if (!found.known && !unknown.has(found.id)) {
      unknown.add(found.id)
      findings.push(unknownUnit(units, { ...own.origin }, found.name))
    }
    const named = { body: units.nameOf(own.body), through: own.through.map((name) => units.nameOf(name)) }
    const year = own.year ?? reader.year
    return [{ ...own, ...named, year, unit: found.id, unitName: units.nameOf(found.name) }]
  })
  return [
    ...Map.groupBy(reported, ({ unit, year, period }) => `${unit}\n${year}\n${period}`).values()
  ].flatMap(([first, ...others]): ReadonlyArray<UnitSummary> => {
    if (first === undefined) return []
    const { unit, unitName, year, period, origin } = first
    const parts = [first, ...others].map(({ body, through, figures }) => ({ body, through, figures }))
    return [{ unit, unitName, year, period, bodies: parts, origin: { ...origin, file } }]
  })
}

interface Reporter {
  readonly id: UnitId
  readonly name: string
  readonly known: boolean
}

/** Where nobody on the way is listed, it is the last of them, who sent the file. */
const reporterOf = ({ body, through }: ReadBody, units: UnitDirectory): Reporter => {
  const way = [body, ...through].map((name): Reporter => ({ name, ...units.find(name) }))
  const last = through.at(-1) ?? body
  return way.find(({ known }) => known) ?? { name: last, ...units.find(last) }
}

const keyOf = ({ unit, year, period }: UnitSummary): string => `${unit}\n${year}\n${period}`

/** All that a summary says, without where it was read and in which order. */
const contentOf = ({ bodies }: UnitSummary): string =>
  canonicalJson(bodies.map((body) => canonicalJson(body)).sort())

/** Of several summaries that nothing puts in an order, the one that all of them are; null where they differ. */
const onlyOne = (rivals: ReadonlyArray<UnitSummary>, findings: Array<Finding>): UnitSummary | null => {
  const [first, ...others] = rivals
  if (first === undefined) return null
  const { unitName: unit, year, period } = first
  if (others.some((other) => contentOf(other) !== contentOf(first))) {
    const files = rivals.map(({ origin }) => origin.file)
    for (const { origin } of rivals)
      findings.push(finding("summary-conflict", { ...origin }, { unit, year, period, files }))
    return null
  }
  const firstFile = first.origin.file
  for (const { origin } of others)
    findings.push(finding("repeated-summary", { ...origin }, { unit, year, period, firstFile }))
  return first
}

const changesOf = (earlier: UnitSummary, summary: UnitSummary): ReadonlyArray<StageChange> => {
  const [was, is] = [unitTotal(earlier).stages, unitTotal(summary).stages]
  return summaryStages.flatMap((column) => {
    const [before, after] = [shown(sumOf(was[column])), shown(sumOf(is[column]))]
    return before === after ? [] : [{ column, before, after }]
  })
}

const shown = (sum: number | null): string | null => (sum === null ? null : String(sum))

const superseded = ({ origin }: UnitSummary, by: UnitSummary): Finding =>
  finding("superseded", { ...origin }, { by: by.origin.file, byLine: by.origin.line })
