import { compareCodeUnits } from "../exact/compareCodeUnits.ts"
import type { ScoreTable } from "./ScoreTable.ts"

/** Rows of a table in an order that does not depend on files: by model, judge, then the order that counts. */
export const canonicalRows = (table: ScoreTable): Int32Array => {
  const modelRank = rankOf(table.models)
  const judgeRank = rankOf(table.judges)
  return Int32Array.from({ length: table.length }, (_, row) => row).sort((a, b) => {
    const model = (modelRank[table.model[a] ?? 0] ?? 0) - (modelRank[table.model[b] ?? 0] ?? 0)
    if (model !== 0) return model
    const judge = (judgeRank[table.judge[a] ?? 0] ?? 0) - (judgeRank[table.judge[b] ?? 0] ?? 0)
    if (judge !== 0) return judge
    return (table.file[a] ?? 0) - (table.file[b] ?? 0) || (table.line[a] ?? 0) - (table.line[b] ?? 0)
  })
}

const rankOf = (values: ReadonlyArray<string>): Int32Array => {
  const ranks = new Int32Array(values.length)
  values
    .map((value, index) => ({ value, index }))
    .sort((a, b) => compareCodeUnits(a.value, b.value))
    .forEach(({ index }, rank) => {
      ranks[index] = rank
    })
  return ranks
}
