import { editDistance, type Finding, finding, foldBare, foldForMatching, unitKey } from "@dvk/core"
import { isVietnameseSyllable } from "../bytes/vietnameseSyllable.ts"
import type { RegistrationRow } from "./RegistrationRow.ts"

/** Words that people put in or leave out without meaning another model. */
const FILLERS = new Set(["mo", "hinh", "dien", "cua", "va", "cac", "ve", "trong", "tai", "dvk"])

/** Shorter names differ by one letter and are two models. */
const LEAST_LENGTH = 8
/** Of a great many alike the first few are enough to ask about; more would make the search slow. */
const MOST_COMPARED = 5

/** A word of a name, as it is compared and bare. */
interface Word {
  readonly folded: string
  readonly bare: string
  /** No syllable: a slip, or a word from another language. */
  readonly strange: boolean
  readonly filler: boolean
}

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
  rows: ReadonlyArray<Row>
): ReadonlyArray<NearDuplicate<Row>> => {
  const sameWords = new Map<string, Array<number>>()
  const withSlip = new Map<string, Array<number>>()
  const wordsOf = wordReader()
  const names = rows.map((row) => wordsOf(row.name))
  const units = unitKeys(rows)
  for (const [at, name] of names.entries()) {
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
  for (const [at, name] of names.entries()) {
    for (const other of sameWords.get(anyOrder(units[at], name)) ?? [])
      if (saysTheSame(name, names[other] ?? [])) pair(at, other)
    for (const index of name.keys())
      for (const other of withSlip.get(wildcard(units[at], name, index)) ?? [])
        if (differsByASlip(name, names[other] ?? [], index)) pair(at, other)
  }
  return rows.flatMap((row, at): ReadonlyArray<NearDuplicate<Row>> => {
    const other = rows[first.get(at) ?? -1]
    return other === undefined ? [] : [{ row, finding: possible(row, other) }]
  })
}

/** A list names few units, many times each. */
const unitKeys = (rows: ReadonlyArray<RegistrationRow>): ReadonlyArray<string> => {
  const known = new Map<string, string>()
  return rows.map(({ unitName, place }) => {
    const written = `${unitName}\n${place ?? ""}`
    const key = known.get(written) ?? `${unitKey(unitName)}\n${unitKey(place ?? "")}`
    known.set(written, key)
    return key
  })
}

/** Nothing to fold, as in numbers. */
const PLAIN = /^[a-z\d]+$/

/** Reads names into words; a list has few words, many times each. */
const wordReader = (): ((name: string) => ReadonlyArray<Word>) => {
  const known = new Map<string, Word>()
  const read = (written: string): Word => {
    const isPlain = PLAIN.test(written)
    const bare = isPlain ? written : foldBare(written)
    const strange = !/\d/.test(written) && !isVietnameseSyllable(written)
    const word = {
      folded: isPlain ? written : foldForMatching(written),
      bare,
      strange,
      filler: FILLERS.has(bare)
    }
    known.set(written, word)
    return word
  }
  return (name) =>
    (
      name
        .normalize("NFC")
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
    )
      .map((written) => known.get(written) ?? read(written))
      .filter(({ filler }) => !filler)
}

const anyOrder = (unit: string | undefined, name: ReadonlyArray<Word>): string =>
  `${unit}\n${name
    .map(({ bare }) => bare)
    .toSorted()
    .join(" ")}`

const wildcard = (unit: string | undefined, name: ReadonlyArray<Word>, index: number): string =>
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
