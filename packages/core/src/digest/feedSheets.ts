import { utf8ToBytes } from "@noble/hashes/utils.js"
import type { Campaign } from "../campaign/Campaign.ts"
import { compareCodeUnits } from "../exact/compareCodeUnits.ts"
import { canonicalRows, endOfRepeats } from "../scoring/canonicalRows.ts"
import { type ScoreTable, sheetAt } from "../scoring/ScoreTable.ts"
import type { ByteFeed } from "./ByteFeed.ts"
import { canonicalJson } from "./canonicalJson.ts"

const COMMA = utf8ToBytes(",")

/**
 * A line for each model: `sheets`, its id, and after a tab each sheet as judge, source and scores, blanks left empty.
 * Sheets stand by judge and source. Where one judge has several on a model, their order is part of the meaning only
 * under a rule that asks for the first or the last.
 */
export const feedSheets = ({ scores: table, file }: Campaign, feed: ByteFeed): void => {
  const rows = canonicalRows(table)
  if (file.rules.conflictingSheets === "exclude") orderRepeatsByContent(table, rows)
  const judges = table.judges.map((judge) => utf8ToBytes(`\t${JSON.stringify(judge)},`))
  const sources = table.sources.map((source) => utf8ToBytes(JSON.stringify(source)))
  let model = -1
  for (const row of rows) {
    if (table.model[row] !== model) {
      if (model >= 0) feed.text("\n")
      model = table.model[row] ?? 0
      feed.text(`sheets\t${JSON.stringify(table.models[model] ?? "")}`)
    }
    feed.bytes(judges[table.judge[row] ?? 0] ?? COMMA)
    feed.bytes(sources[table.source[row] ?? 0] ?? COMMA)
    feedScores(table, row, feed)
  }
  if (model >= 0) feed.text("\n")
}

const feedScores = ({ criteria, scores, missing }: ScoreTable, row: number, feed: ByteFeed): void => {
  const blanks = missing[row] ?? 0
  for (let at = 0; at < criteria.length; at++) {
    feed.bytes(COMMA)
    if ((blanks & (1 << at)) === 0) feed.fixedPoint(scores[row * criteria.length + at] ?? 0)
  }
}

const orderRepeatsByContent = (table: ScoreTable, rows: Int32Array): void => {
  const contentOf = (row: number): string => canonicalJson(sheetAt(table, row).scores)
  for (let start = 0; start < rows.length; ) {
    const end = endOfRepeats(table, rows, start, rows.length)
    if (end - start > 1) {
      rows.subarray(start, end).sort((a, b) => compareCodeUnits(contentOf(a), contentOf(b)))
    }
    start = end
  }
}
