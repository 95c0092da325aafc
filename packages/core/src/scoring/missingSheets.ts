import { compareCodeUnits } from "../exact/compareCodeUnits.ts"
import { type Finding, finding } from "../finding/Finding.ts"
import type { Recusals } from "./recusal.ts"
import { criteriaOf, type SheetLedger } from "./SheetLedger.ts"
import { BLANK } from "./SheetVerdict.ts"

/** More names than this help nobody: the count says how many there are. */
const MOST_NAMED = 100

/**
 * Members of the committee who have scored some models and not others that they may score: one warning a judge, with
 * how many and the first of them. A form lists every model: a row that was left blank is no sheet. Work grows with the sheets and with what is named, not with judges × models.
 */
export const missingSheetFindings = (ledger: SheetLedger, recusals: Recusals): ReadonlyArray<Finding> => {
  const { table, models } = ledger
  const { sits, scored } = countScored(ledger, recusals)
  const judges = table.judges
    .map((judge, index) => ({ judge, index }))
    .filter(({ index }) => sits[index] === 1)
  return judges
    .toSorted((a, b) => compareCodeUnits(a.judge, b.judge))
    .flatMap(({ judge, index }) => {
      const recused = recusals.get(judge) ?? NOBODY
      const count = models.length - recused.size - (scored[index] ?? 0)
      if (count === 0) return []
      const named = firstMissing(ledger, index, recused).flatMap((at) => models[at] ?? [])
      const values = { judge, count, models: named.map(({ id }) => id), names: named.map(({ name }) => name) }
      return [finding("missing-sheet", { judge }, values)]
    })
}

const NOBODY: ReadonlySet<number> = new Set()

/** Which judges have sheets of the committee, and how many models each has scored that it may score. */
const countScored = (ledger: SheetLedger, recusals: Recusals) => {
  const { table, rows, from, to, inRowOrder } = ledger
  const committee = table.sources.indexOf("committee")
  const sits = new Uint8Array(table.judges.length)
  for (let row = 0; row < table.length; row++) {
    if (table.source[row] === committee) sits[table.judge[row] ?? 0] = 1
  }
  const recused = table.judges.map((judge) => recusals.get(judge))
  const scored = new Int32Array(table.judges.length)
  const last = new Int32Array(table.judges.length).fill(-1)
  for (const at of inRowOrder) {
    for (let place = from[at] ?? 0; place < (to[at] ?? 0); place++) {
      const row = rows[place] ?? 0
      const judge = table.judge[row] ?? 0
      if (table.source[row] !== committee || last[judge] === at || isBlank(ledger, at, row)) continue
      last[judge] = at
      if (recused[judge]?.has(at) !== true) scored[judge] = (scored[judge] ?? 0) + 1
    }
  }
  return { sits, scored }
}

const firstMissing = (
  ledger: SheetLedger,
  judge: number,
  recused: ReadonlySet<number>
): ReadonlyArray<number> => {
  const missing: Array<number> = []
  for (let at = 0; at < ledger.models.length && missing.length < MOST_NAMED; at++) {
    if (!recused.has(at) && !hasScored(ledger, at, judge)) missing.push(at)
  }
  return missing
}

const hasScored = (ledger: SheetLedger, at: number, judge: number): boolean => {
  const { table, rows, from, to } = ledger
  return rows
    .subarray(from[at] ?? 0, to[at] ?? 0)
    .some(
      (row) =>
        table.judge[row] === judge &&
        table.sources[table.source[row] ?? 0] === "committee" &&
        !isBlank(ledger, at, row)
    )
}

/** Whether a sheet gives nothing where something is asked; `settleSheets` has seen to it. */
const isBlank = (ledger: SheetLedger, at: number, row: number): boolean => {
  if (ledger.verdicts[row] !== BLANK) return false
  return criteriaOf(ledger, at, ledger.sourceAt[ledger.table.source[row] ?? 0] ?? -1) !== 0
}
