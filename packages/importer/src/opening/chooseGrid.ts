import { type Finding, finding, foldForMatching } from "@dvk/core"
import * as Result from "effect/Result"
import type { ColumnRule } from "../table/ColumnRule.ts"
import { findHeader } from "../table/findHeader.ts"
import { isBlank } from "../table/SheetRecord.ts"
import type { Grid } from "../workbook/Grid.ts"
import { type IsHeading, joinTables } from "./joinTables.ts"

/** What is looked for in a workbook or a paper. */
export interface ListSought {
  /** The kinds of list that it may hold. */
  readonly rules: ReadonlyArray<ColumnRule>
  readonly isHeading?: IsHeading
  /** The name of a sheet, where a person has named one. */
  readonly sheet?: string | undefined
}

/** The grid that is read, with a word on every other one that looks like a table too. */
export interface ChosenGrid {
  readonly grid: Grid
  readonly findings: ReadonlyArray<Finding>
}

/**
 * Chooses the sheet of a workbook, or the table of a paper, that holds the list: the one that was named; else the
 * first visible one with a complete header; else the one whose header names most columns. Only one is read: the
 * others that hold a table are named in a warning. Tables of a paper that are one list are read as one.
 */
export const chooseGrid = (
  file: string,
  grids: ReadonlyArray<Grid>,
  { rules, isHeading = () => false, sheet }: ListSought
): Result.Result<ChosenGrid, Finding> => {
  if (grids.length === 0) return Result.fail(finding("no-table", { file }))
  const filled = grids.filter(({ records }) => !records.every(isBlank))
  const [first] = filled
  if (first === undefined) return Result.fail(finding("empty-file", { file }))
  if (sheet !== undefined) {
    const wanted = foldForMatching(sheet)
    const named = grids.find(({ name }) => foldForMatching(name) === wanted)
    return named === undefined
      ? Result.fail(finding("unknown-sheet", { file }, { sheet, known: grids.map(({ name }) => name) }))
      : Result.succeed({ grid: named, findings: [] })
  }
  const tables = first.from === "paper" ? joinTables(filled, rules, isHeading) : filled
  const looked = tables.map((grid) => {
    const candidates = rules.flatMap((rule) => findHeader(grid.records, rule) ?? [])
    return {
      grid,
      complete: candidates.some(({ missing }) => missing.length === 0),
      known: Math.max(0, ...candidates.map(({ known }) => known))
    }
  })
  const complete = looked.filter((entry) => entry.complete)
  const chosen =
    complete.find(({ grid }) => !grid.hidden) ??
    complete[0] ??
    looked.toSorted((a, b) => b.known - a.known)[0]
  const grid = chosen?.grid ?? first
  const others = complete.flatMap((entry) => (entry.grid === grid ? [] : [entry.grid.name]))
  const told = others.length === 0 ? [] : [finding("other-sheets", { file }, { sheet: grid.name, others })]
  return Result.succeed({ grid, findings: told })
}
