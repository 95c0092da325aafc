import { editDistance, type Finding, finding } from "@dvk/core"
import { nameReader, type Word } from "./nameWords.ts"
import type { RegistrationRow } from "./RegistrationRow.ts"
import { RowNames } from "./RowNames.ts"
import { SharedHashes } from "./SharedHashes.ts"

/** Shorter names differ by one letter and are two models. */
const LEAST_LENGTH = 8
/** Of a great many alike the first few are enough to ask about; more would make the search slow. */
const MOST_COMPARED = 5

/** A row that may be another one again, which stands before it. */
export interface NearDuplicate<Row extends RegistrationRow> {
  readonly row: Row
  readonly finding: Finding
}

/**
 * Finds models of one unit that may be the same: the same words in another order or without diacritics, or all
 * words but one, which has a slip. "Nuôi cá" and "Nuôi cà", "xóm 1" and "xóm 2" are other words and no slip. Time
 * grows with the number of words, not with the square of the rows.
 */
export const nearDuplicates = <Row extends RegistrationRow>(
  rows: ReadonlyArray<Row>,
  known = RowNames.of(rows)
): ReadonlyArray<NearDuplicate<Row>> => {
  const wordsOf = nameReader()
  const { units } = known
  const names = new Map(alikeRows(known).map((at) => [at, wordsOf(rows[at]?.name ?? "")]))
  const sameWords = new Map<string, Array<number>>()
  const withSlip = new Map<string, Array<number>>()
  for (const [at, name] of names) {
    put(sameWords, anyOrder(units[at], name), at)
    for (const [index, word] of name.entries())
      if (word.strange) put(withSlip, wildcard(units[at], name, index), at)
  }
  const first = new Map<number, number>()
  const pair = (a: number, b: number): void => {
    const later = Math.max(a, b)
    const earlier = Math.min(a, b)
    if (earlier < (first.get(later) ?? later)) first.set(later, earlier)
  }
  for (const [at, name] of names) {
    for (const other of sameWords.get(anyOrder(units[at], name)) ?? [])
      if (saysTheSame(name, names.get(other) ?? [])) pair(at, other)
    if (withSlip.size === 0) continue
    for (const index of name.keys())
      for (const other of withSlip.get(wildcard(units[at], name, index)) ?? [])
        if (differsByASlip(name, names.get(other) ?? [], index)) pair(at, other)
  }
  return [...first]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([later, earlier]): ReadonlyArray<NearDuplicate<Row>> => {
      const row = rows[later]
      const other = rows[earlier]
      return row === undefined || other === undefined ? [] : [{ row, finding: possible(row, other) }]
    })
}

/**
 * Places of the rows that may be like another one: those with the same words as another, and those with a strange
 * word that have all other words in common with another. They are found by numbers that stand for the words, so that
 * only few names are compared as texts.
 */
const alikeRows = ({ names: hashes, units, size }: RowNames): ReadonlyArray<number> => {
  const sameWords = new SharedHashes(size)
  const withSlip = new SharedHashes(size)
  const sizes = new Set<number>()
  for (let at = 0; at < size; at++) {
    const unit = units[at] ?? 0
    sameWords.add(hashes.anyOrder(unit, at), at)
    if (!hashes.hasStrange(at)) continue
    sizes.add(sizeNumber(unit, hashes.size(at)))
    hashes.wildcards(unit, at, (hash, word) => {
      if (hashes.isStrange(at, word)) withSlip.add(hash, at)
    })
  }
  for (let at = 0; at < size; at++)
    if (sizes.has(sizeNumber(units[at] ?? 0, hashes.size(at))))
      hashes.wildcards(units[at] ?? 0, at, (hash) => withSlip.meet(hash, at))
  const alike: Array<number> = []
  for (let at = 0; at < size; at++) if (sameWords.isShared(at) || withSlip.isShared(at)) alike.push(at)
  return alike
}

/** One number for a unit and a number of words: only names of one length differ in one word. */
const sizeNumber = (unit: number, words: number): number =>
  unit * LONGEST_NAME + Math.min(words, LONGEST_NAME - 1)

const LONGEST_NAME = 64

const anyOrder = (unit: number | undefined, name: ReadonlyArray<Word>): string =>
  `${unit}\n${name
    .map(({ bare }) => bare)
    .toSorted()
    .join(" ")}`

const wildcard = (unit: number | undefined, name: ReadonlyArray<Word>, index: number): string =>
  `${unit}\n${name.map(({ bare }, at) => (at === index ? "*" : bare)).join(" ")}`

const put = (index: Map<string, Array<number>>, key: string, at: number): void => {
  const known = index.get(key)
  if (known === undefined) index.set(key, [at])
  else if (known.length < MOST_COMPARED) known.push(at)
}

/** The same bare words: the same model unless a word has two different sets of marks. */
const saysTheSame = (a: ReadonlyArray<Word>, b: ReadonlyArray<Word>): boolean => {
  const others = new Map(b.map(({ bare, folded }) => [bare, folded]))
  return (
    a !== b &&
    a.every(({ bare, folded }) => {
      const other = others.get(bare) ?? ""
      return folded === other || folded === bare || other === bare
    })
  )
}

const differsByASlip = (a: ReadonlyArray<Word>, b: ReadonlyArray<Word>, index: number): boolean => {
  const word = a[index]
  const other = b[index]
  if (word === undefined || other === undefined || word.folded === other.folded) return false
  if (!word.strange && !other.strange) return false
  const length = a.reduce((sum, { bare }) => sum + bare.length, 0)
  return length >= LEAST_LENGTH && editDistance(word.bare, other.bare) <= 1
}

const possible = (row: RegistrationRow, first: RegistrationRow): Finding => {
  const { file, line, sheetRow } = row.origin
  return finding(
    "possible-duplicate",
    { file, line, sheetRow, before: row.name },
    {
      name: row.name,
      unit: row.unitName,
      firstName: first.name,
      firstUnit: first.unitName,
      firstFile: first.origin.file,
      firstLine: first.origin.line,
      firstSheetRow: first.origin.sheetRow
    }
  )
}
