import { FIXED_POINT_UNIT, type Rubric, type ScoreSourceId } from "@dvk/core"
import type { RowCells } from "../cells/RowCells.ts"
import { namedReader } from "../cells/readNamed.ts"
import type { SheetRecord } from "../table/SheetRecord.ts"
import type { SheetTable } from "../table/SheetTable.ts"
import { judgeAbove } from "./judgeAbove.ts"
import type { ModelRef } from "./ScoreReading.ts"
import { scoreText } from "./scoreText.ts"

/** Whom and what a row scores. */
export interface SheetHead {
  readonly modelRef: ModelRef
  readonly judgeRef: string
  readonly source: ScoreSourceId
}

/** A reader for the part of a row that both layouts share; null where an error stands among its findings. */
export const headReader = (
  table: SheetTable,
  rubric: Rubric,
  around: ReadonlyArray<SheetRecord>
): ((row: RowCells) => SheetHead | null) => {
  const above = judgeAbove([...table.above, ...around])
  const sources = namedReader(rubric.file.scoreSources.map(({ id, title }) => ({ id, title, aliases: [] })))
  return (row) => {
    const modelRef = readModel(row)
    const written = row.text("judge")
    const judgeRef = written === "" ? above : written
    if (judgeRef === "") row.add("missing-judge", row.has("judge") ? "judge" : null, {}, { ...modelRef })
    row.about({
      ...(judgeRef === "" ? {} : { judge: judgeRef }),
      ...(modelRef.id === undefined ? {} : { model: modelRef.id })
    })
    const text = row.text("source")
    const source = sources(text)
    if (source._tag === "Named" && source.meant !== undefined)
      row.add("misspelt", "source", { before: text, after: source.meant })
    if (text !== "" && source._tag !== "Named") {
      const choices = rubric.file.scoreSources.map(({ title }) => title.vi)
      row.add(
        "bad-value",
        "source",
        { before: text },
        { key: "source", found: text, expected: "one-of", choices }
      )
    }
    if (row.refused) return null
    return {
      modelRef,
      judgeRef,
      source: source._tag === "Named" ? source.id : (rubric.scoreSources[0] ?? "committee")
    }
  }
}

const readModel = (row: RowCells): ModelRef => {
  const id = row.text("model")
  const name = row.text("name")
  const unit = row.text("unit")
  if (id === "" && name === "") row.add("missing-model", row.has("model") ? "model" : "name")
  return { ...(id === "" ? {} : { id }), ...(name === "" ? {} : { name }), ...(unit === "" ? {} : { unit }) }
}

/**
 * A score in ten-thousandths. Blank, absent, unreadable and out of range are null. Blank and absent are reported by
 * `reportMissing`, the others here; so is a score that is written as more than a number.
 */
export const readScore = (row: RowCells, key: string, rubric: Rubric, criterion: number): number | null => {
  const text = row.text(key)
  if (text === "") return null
  const { id = "", lowest = 0, highest = 0 } = rubric.criteria[criterion] ?? {}
  const read = scoreText(text, highest)
  if (read._tag === "Absent") return null
  if (read._tag === "Unreadable") {
    row.add("bad-number", key, { before: text }, { expected: "score", criterion: id })
    return null
  }
  const values = { criterion: id, lowest: lowest / FIXED_POINT_UNIT, highest: highest / FIXED_POINT_UNIT }
  if (read.score < lowest || read.score > highest) {
    row.add("out-of-range", key, { before: text }, values)
    return null
  }
  const after = String(read.score / FIXED_POINT_UNIT)
  if (!read.plain) row.add("score-notation", key, { before: text, after }, values)
  return read.score
}

/** Whether nobody gave a score here: a blank, or a word that says so. */
export const isUnscored = (row: RowCells, key: string): boolean => {
  const text = row.raw(key).trim()
  return text === "" || scoreText(text, 0)._tag === "Absent"
}

const AVERAGE =
  /^(?:diem )?(?:trung binh|tb|dtb|binh quan|average|mean)(?:$|[\s:(])|^(?:tong cong|tong|cong|total)(?:$|\s*:)/

/** Rows of averages and totals that people put under a sheet. */
export const isSummary = (beginnings: ReadonlyArray<string>): boolean =>
  AVERAGE.test(beginnings.find((text) => /\p{L}/u.test(text)) ?? "")

/** A blank cell, or a criterion that no cell is for: said with the model, the judge and the criterion. */
export const reportMissing = (
  row: RowCells,
  key: string | null,
  head: SheetHead,
  criterion: Rubric["criteria"][number] | undefined
): void => {
  const written = key === null ? "" : row.raw(key).trim()
  row.add("missing-score", key, written === "" ? {} : { before: written }, {
    model: modelText(head.modelRef),
    judge: head.judgeRef,
    criterion: criterion?.id ?? "",
    titleVi: criterion?.title.vi ?? "",
    titleEn: criterion?.title.en ?? ""
  })
}

/** What a model is called in a finding. */
const modelText = ({ id, name }: ModelRef): string => id ?? name ?? ""
