import { isOneSlipApart } from "@dvk/core"
import type { SheetRecord } from "./SheetRecord.ts"

/** A column that people know and nobody reads, such as STT. */
export const IGNORED = "ignored"

/** How the header of one kind of list is recognised. */
export interface ColumnRule {
  /** What a header names: a key of the list, `ignored`, or null where it is unknown. */
  readonly match: (header: string) => string | null
  /** What a header that `match` does not know may mean, where no other column means that. */
  readonly matchNearly?: (header: string) => string | null
  /**
   * The keys that a header lacks; none where it qualifies. Keys are what findings quote. `below` gives the
   * rows under the header, which may tell what no column tells.
   */
  readonly missing: (
    keys: ReadonlySet<string>,
    below: () => ReadonlyArray<SheetRecord>
  ) => ReadonlyArray<string>
  /** Keys without which the list is useless: two different headers for one of them are refused. */
  readonly required: ReadonlySet<string>
}

type Aliases = Readonly<Record<string, ReadonlyArray<string>>>

const byKey = (aliases: Aliases, key: (header: string) => string): ReadonlyMap<string, string> =>
  new Map(Object.entries(aliases).flatMap(([name, list]) => list.map((alias) => [key(alias), name] as const)))

/** Looks headers up in a table of aliases. */
export const aliasMatcher = (
  aliases: Aliases,
  key: (header: string) => string
): ((header: string) => string | null) => {
  const keys = byKey(aliases, key)
  return (header) => keys.get(key(header)) ?? null
}

/** Words that people add behind a header without changing what it asks for. */
const ADDED =
  / (?:dan van kheo|dvk|nam|nam \d{4}|\d{4}|dang ky|thuc hien|xay dung|mo hinh|dien hinh|tien tien|cu the|chi tiet|ghi ro|cua don vi|de nghi|\d)$/
/** Short words are one slip away from other words. */
const LEAST_LENGTH = 6

/**
 * Looks up headers that are an alias with words added ("Tên mô hình Dân vận khéo năm 2024"), with one slip of the
 * keyboard, or with letters lost to question marks. What could be two columns is none.
 */
export const nearAliasMatcher = (
  aliases: Aliases,
  key: (header: string) => string
): ((header: string) => string | null) => {
  const keys = byKey(aliases, key)
  const long = [...keys].filter(([alias]) => alias.length >= LEAST_LENGTH)
  const onlyOne = (means: (alias: string) => boolean): string | null => {
    const names = new Set(long.flatMap(([alias, name]) => (means(alias) ? [name] : [])))
    const [only] = names
    return names.size === 1 && only !== undefined ? only : null
  }
  // Cells of a list stand in many of its rows, and every one of those rows might be its header.
  const slips = new Map<string, string | null>()
  const withOneSlip = (written: string): string | null => {
    if (written.length < LEAST_LENGTH) return null
    const known = slips.get(written)
    if (known !== undefined) return known
    const only = onlyOne((alias) => isOneSlipApart(alias, written))
    if (slips.size >= MOST_SLIPS) slips.clear()
    slips.set(written, only)
    return only
  }
  return (header) => {
    const written = key(header)
    for (let short = written, next = ""; ; short = next) {
      next = short.replace(ADDED, "")
      const known = keys.get(next)
      if (known !== undefined) return known
      if (next === short) break
    }
    if (!header.includes("?")) return withOneSlip(written)
    const lost = lostPattern(header, key)
    return onlyOne((alias) => lost.test(alias))
  }
}

const MOST_SLIPS = 5_000

/** Stands for a lost letter while a header is brought into the form that is compared. */
const LOST = "zqz"

const lostPattern = (header: string, key: (header: string) => string): RegExp =>
  new RegExp(`^${key(header.replaceAll("?", LOST)).replaceAll(LOST, ".")}$`)
