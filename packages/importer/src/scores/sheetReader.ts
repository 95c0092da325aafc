import { FIXED_POINT_UNIT, foldBare, type Rubric, type ScoreSourceId } from "@dvk/core"
import type { RowCells } from "../cells/RowCells.ts"
import { readDecimal } from "../cells/readDecimal.ts"
import { namedReader } from "../cells/readNamed.ts"
import type { SheetTable } from "../table/SheetTable.ts"
import { judgeAbove } from "./judgeAbove.ts"
import type { ModelRef } from "./ScoreReading.ts"

/** Whom and what a row scores. */
export interface SheetHead {
  readonly modelRef: ModelRef
  readonly judgeRef: string
  readonly source: ScoreSourceId
}

/** A reader for the part of a row that both layouts share; null where an error stands among its findings. */
export const headReader = (table: SheetTable, rubric: Rubric): ((row: RowCells) => SheetHead | null) => {
  const above = judgeAbove(table.above)
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

/** A score in ten-thousandths. Blank, unreadable and out of range are null; the last two are reported here. */
export const readScore = (row: RowCells, key: string, rubric: Rubric, criterion: number): number | null => {
  const text = row.text(key)
  if (text === "") return null
  const score = readDecimal(text)
  const { id, lowest, highest } = rubric.criteria[criterion] ?? {}
  if (score === null) row.add("bad-number", key, { before: text }, { expected: "score", criterion: id ?? "" })
  else if (lowest === undefined || highest === undefined || score < lowest || score > highest)
    row.add(
      "out-of-range",
      key,
      { before: text },
      {
        criterion: id ?? "",
        lowest: (lowest ?? 0) / FIXED_POINT_UNIT,
        highest: (highest ?? 0) / FIXED_POINT_UNIT
      }
    )
  else return score
  return null
}

const AVERAGE =
  /^(?:diem )?(?:trung binh|tb|binh quan|average|mean)(?:$|[\s:(])|^(?:tong cong|tong|cong|total)(?:$|\s*:)/

/** Rows of averages and totals that people put under a sheet. */
export const isSummary = (cells: ReadonlyArray<string>): boolean =>
  AVERAGE.test(foldBare(cells.find((cell) => /\p{L}/u.test(cell)) ?? ""))

/** A blank cell, or a criterion that no cell is for: said with the model, the judge and the criterion. */
export const reportMissing = (
  row: RowCells,
  key: string | null,
  head: SheetHead,
  criterion: Rubric["criteria"][number] | undefined
): void =>
  row.add(
    "missing-score",
    key,
    {},
    {
      model: modelText(head.modelRef),
      judge: head.judgeRef,
      criterion: criterion?.id ?? "",
      titleVi: criterion?.title.vi ?? "",
      titleEn: criterion?.title.en ?? ""
    }
  )

/** What a model is called in a finding. */
const modelText = ({ id, name }: ModelRef): string => id ?? name ?? ""
