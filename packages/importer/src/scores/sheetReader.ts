import { type Criterion, FIXED_POINT_UNIT, type Rubric, type ScoreSourceId } from "@dvk/core"
import type { RowCells } from "../cells/RowCells.ts"
import type { SheetRecord } from "../table/SheetRecord.ts"
import type { SheetTable } from "../table/SheetTable.ts"
import { judgeByLine } from "./judgeByLine.ts"
import type { ModelRef } from "./ScoreReading.ts"
import { otherScale, scoreText } from "./scoreText.ts"
import { type ReadSource, sourceReader } from "./sourceReader.ts"

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
  const judgeOf = judgeByLine(table, around)
  const readSource = sourceReader(rubric)
  return (row) => {
    const modelRef = readModel(row)
    const source = readSource(row)
    const written = row.text("judge")
    const named = written === "" ? judgeOf(row.place.line) : written
    const judgeRef = named === "" ? unnamedJudge(source, modelRef) : named
    if (judgeRef === "") row.add("missing-judge", row.has("judge") ? "judge" : null, {}, { ...modelRef })
    row.about({
      ...(judgeRef === "" ? {} : { judge: judgeRef }),
      ...(modelRef.id === undefined ? {} : { model: modelRef.id })
    })
    return row.refused ? null : { modelRef, judgeRef, source: source.id }
  }
}

/**
 * Who stands for a sheet that names nobody: a member of the committee has to be named, a unit that scores itself is
 * the model's own, and a superior or the public has one word together.
 */
const unnamedJudge = (source: ReadSource, { unit }: ModelRef): string => {
  if (source.id === "committee") return ""
  return source.id === "self" ? (unit ?? source.title) : source.title
}

/** The model that a row names; where it names none the row is refused. */
export const readModel = (row: RowCells): ModelRef => {
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
    const scale = otherScale(text, highest)
    const expected = scale === null ? { expected: "score" } : { expected: "score-on-scale", ...scale }
    row.add("bad-number", key, { before: text }, { ...expected, criterion: id })
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
  criterion: Criterion
): void => {
  const written = key === null ? "" : row.raw(key).trim()
  row.add("missing-score", key, written === "" ? {} : { before: written }, {
    model: modelText(head.modelRef),
    judge: head.judgeRef,
    criterion: criterion.id,
    titleVi: criterion.title.vi,
    titleEn: criterion.title.en
  })
}

/** A row of a form that the judge left blank. */
export const reportBlank = (row: RowCells, head: SheetHead): void =>
  row.add("blank-sheet", null, {}, { model: modelText(head.modelRef), judge: head.judgeRef })

/** What a model is called in a finding. */
const modelText = ({ id, name }: ModelRef): string => id ?? name ?? ""
