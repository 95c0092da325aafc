import type { Rules } from "../campaign/CampaignFile.ts"
import { type Finding, finding } from "../finding/Finding.ts"
import { endOfRepeats } from "./canonicalRows.ts"
import type { Recusals } from "./recusal.ts"
import { criteriaOf, type SheetLedger } from "./SheetLedger.ts"
import * as Verdict from "./SheetVerdict.ts"

/**
 * Decides for each sheet whether it counts, and writes it down in the ledger: one sheet a judge, recused judges out,
 * blanks dropped or rescaled. Recusal is asked of the committee alone: a unit that scores itself has an interest by
 * nature.
 */
export const settleSheets = (
  ledger: SheetLedger,
  rules: Rules,
  recusals: Recusals
): ReadonlyArray<Finding> => {
  const { table, rows, from, to, inRowOrder, sourceAt, verdicts } = ledger
  const findings: Array<Finding> = []
  const recused = table.judges.map((judge) => recusals.get(judge))
  const committee = table.sources.indexOf("committee")
  for (const at of inRowOrder) {
    const limit = to[at] ?? 0
    for (let start = from[at] ?? 0; start < limit; ) {
      if (isPlain(ledger, recused, at, start, limit)) {
        start++
        continue
      }
      const end = endOfRepeats(table, rows, start, limit)
      const first = rows[start] ?? 0
      const source = sourceAt[table.source[first] ?? 0] ?? -1
      if (source < 0) mark(ledger, start, end, Verdict.OTHER_SOURCE)
      else if (table.source[first] === committee && recused[table.judge[first] ?? 0]?.has(at) === true) {
        mark(ledger, start, end, Verdict.RECUSED)
        findings.push(recusedFinding(ledger, at, first))
      } else {
        const kept =
          end - start === 1
            ? first
            : settleRepeats(ledger, at, withScores(ledger, at, source, start, end), rules, findings)
        if (kept !== null) verdicts[kept] = blankVerdict(ledger, at, kept, source, rules)
      }
      start = end
    }
  }
  return findings
}

/** Nearly every sheet is complete, alone, and of a judge who may score all: it is used, which is how it stands. */
const isPlain = (
  { table: { judge, source, missing }, rows, sources, sourceAt, applicable }: SheetLedger,
  recused: ReadonlyArray<ReadonlySet<number> | undefined>,
  at: number,
  place: number,
  limit: number
): boolean => {
  const row = rows[place] ?? 0
  const next = rows[place + 1] ?? 0
  if (place + 1 < limit && judge[next] === judge[row] && source[next] === source[row]) return false
  const asked = (applicable[at] ?? 0) & (sources[sourceAt[source[row] ?? 0] ?? -1]?.criteria ?? 0)
  return asked !== 0 && ((missing[row] ?? 0) & asked) === 0 && recused[judge[row] ?? 0] === undefined
}

const mark = ({ rows, verdicts }: SheetLedger, start: number, end: number, verdict: number): void => {
  for (let at = start; at < end; at++) verdicts[rows[at] ?? 0] = verdict
}

/** A sheet without any score is no sheet; one with a blank is dropped or rescaled. */
const blankVerdict = (ledger: SheetLedger, at: number, row: number, source: number, rules: Rules): number => {
  const asked = criteriaOf(ledger, at, source)
  const blank = (ledger.table.missing[row] ?? 0) & asked
  if (blank === 0) return asked === 0 ? Verdict.BLANK : Verdict.USED
  if (blank === asked) return Verdict.BLANK
  return rules.missingScore === "drop-sheet" ? Verdict.MISSING_SCORE : Verdict.RESCALED
}

/**
 * The repeats of a judge that score something. A form handed in twice, each time filled in for other models, has blank
 * rows for the rest: these are no sheets and cannot contradict one.
 */
const withScores = (
  ledger: SheetLedger,
  at: number,
  source: number,
  start: number,
  end: number
): ReadonlyArray<number> => {
  const asked = criteriaOf(ledger, at, source)
  const isBlank = (row: number): boolean => (asked & ~(ledger.table.missing[row] ?? 0)) === 0
  const own = [...ledger.rows.subarray(start, end)]
  for (const row of own) if (isBlank(row)) ledger.verdicts[row] = Verdict.BLANK
  return own.filter((row) => !isBlank(row))
}

/** Equal repeats are one sheet; different ones are a conflict, settled by the campaign's rule. Tells which one stays. */
const settleRepeats = (
  ledger: SheetLedger,
  at: number,
  own: ReadonlyArray<number>,
  rules: Rules,
  findings: Array<Finding>
): number | null => {
  const [first] = own
  if (first === undefined || own.length === 1) return first ?? null
  const { table, verdicts } = ledger
  const equal = own.every((row) => sameScores(ledger, row, first))
  const rule = rules.conflictingSheets
  const kept = equal || rule === "first" ? first : rule === "last" ? (own.at(-1) ?? null) : null
  for (const row of own) verdicts[row] = equal ? Verdict.IDENTICAL : Verdict.CONFLICT
  const place = placeOf(ledger, at, first)
  const values = {
    judge: place.judge,
    model: place.model,
    name: ledger.models[at]?.name ?? "",
    files: own.map((row) => table.files[table.file[row] ?? 0] ?? ""),
    lines: own.map((row) => table.line[row] ?? 0)
  }
  findings.push(
    equal
      ? finding("duplicate-score-identical", place, values)
      : finding("duplicate-score-conflict", place, { ...values, rule })
  )
  return kept
}

const sameScores = ({ table }: SheetLedger, a: number, b: number): boolean => {
  const width = table.criteria.length
  if (table.missing[a] !== table.missing[b]) return false
  for (let at = 0; at < width; at++) {
    const isBlank = ((table.missing[a] ?? 0) & (1 << at)) !== 0
    if (!isBlank && table.scores[a * width + at] !== table.scores[b * width + at]) return false
  }
  return true
}

const placeOf = ({ table, models }: SheetLedger, at: number, row: number) => ({
  file: table.files[table.file[row] ?? 0] ?? "",
  line: table.line[row] ?? 0,
  model: models[at]?.id ?? "",
  judge: table.judges[table.judge[row] ?? 0] ?? ""
})

const recusedFinding = (ledger: SheetLedger, at: number, row: number): Finding => {
  const place = placeOf(ledger, at, row)
  const { name = "", unitName = "" } = ledger.models[at] ?? {}
  return finding("recused", place, { judge: place.judge, model: place.model, name, unit: unitName })
}
