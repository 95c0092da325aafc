import { phrase, summaryText } from "@dvk/messages"
import type { Block, PaperTable } from "../Paper.ts"

/** As `starredTally` writes a sum that lacks parts. */
const STARRED = /^[\d.]+\*$/

/** Tables, and below them what a star means where one of their numbers has one. */
export const withStarNote = (...tables: ReadonlyArray<PaperTable>): ReadonlyArray<Block> =>
  tables.some(isStarred) ? [...tables, { kind: "note", text: phrase`${summaryText.starred.vi()}` }] : tables

const isStarred = ({ rows }: PaperTable): boolean =>
  rows.some(({ cells }) =>
    cells.some(({ text }) => text.some((part) => typeof part === "string" && STARRED.test(part)))
  )
