import { FIXED_POINT_UNIT, rational, toDecimalString } from "@dvk/core"
import type { RowCells } from "../cells/RowCells.ts"
import { type FigureText, figureText, sameMeasure } from "./figureText.ts"

/** What was registered and what was reached, in one measure. */
export interface Figures {
  readonly registered: number | null
  readonly actual: number | null
  readonly measure: string | null
}

/**
 * The two figures of a target. The measure stands in its own column or behind a figure; a figure in another measure
 * than that cannot be compared, so it is reported and not taken.
 */
export const readFigures = (row: RowCells): Figures => {
  const column = row.text("measure")
  const registered = readFigure(row, "registered", column)
  const actual = readFigure(row, "actual", column === "" ? (registered?.measure ?? "") : column)
  // Two figures with one such point each have the same share either way.
  if ((registered?.doubtful ?? false) !== (actual?.doubtful ?? false))
    for (const found of [registered, actual])
      if (found?.doubtful === true)
        row.add("thousands-mark", found.key, { before: found.text, after: shown(found) })
  const measure = [column, registered?.measure, actual?.measure].find((text) => (text ?? "") !== "") ?? null
  return { registered: registered?.figure ?? null, actual: actual?.figure ?? null, measure }
}

interface ReadFigure extends FigureText {
  readonly key: "registered" | "actual"
  readonly text: string
}

const shown = ({ figure }: FigureText): string => toDecimalString(rational(figure, FIXED_POINT_UNIT))

const readFigure = (row: RowCells, key: ReadFigure["key"], measure: string): ReadFigure | null => {
  const text = row.text(key)
  if (text === "") return null
  const found = figureText(text)
  if (found === null) {
    row.add("bad-number", key, { before: text }, { expected: "figure" })
    return null
  }
  if (found.measure !== "" && measure !== "" && !sameMeasure(found.measure, measure)) {
    row.add("bad-number", key, { before: text }, { expected: "same-measure" })
    return null
  }
  if (found.approximate) row.add("approximate-number", key, { before: text, after: shown(found) })
  return { ...found, key, text }
}

const PLACES = /^(\d{1,4})(?:\s+(?:xóm|thôn|bản|ấp|tổ|khối|xã|chi bộ|đơn vị|nơi|hamlets?|units?|places?))?$/iu

/** How many others have taken a model up: a whole number, with or without a word for what it counts. */
export const readReplicas = (row: RowCells): number | null => {
  const text = row.text("replicas")
  if (text === "") return null
  const count = PLACES.exec(text)?.[1]
  if (count !== undefined) return Number(count)
  row.add("bad-number", "replicas", { before: text }, { expected: "count" })
  return null
}
