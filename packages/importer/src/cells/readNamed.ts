import { foldBare, nearest } from "@dvk/core"
import { isMisspelling } from "./misspelling.ts"

/** An entry of a rubric's list: a field, a kind of subject, a level. */
export interface NamedEntry<Id extends string> {
  readonly id: Id
  readonly title: { readonly vi: string; readonly en: string }
  readonly aliases: ReadonlyArray<string>
}

/** What a cell names. `ambiguous` lists the entries it could mean; `unknown` has the nearest title or "". */
export type NamedCell<Id extends string> =
  /** `meant`: the name that a misspelt cell was taken for. */
  | { readonly _tag: "Named"; readonly id: Id; readonly meant?: string }
  | { readonly _tag: "Ambiguous"; readonly titles: ReadonlyArray<string> }
  | { readonly _tag: "Unknown"; readonly nearest: string; readonly known: ReadonlyArray<string> }

const NUMBERING = /^(?:\(?\d{1,2}[.)]|\(?[ivx]{1,4}[.)]|\d{1,2}\s*-)\s*/
const LEAD = /^(?:trong )?(?:ve )?(?:linh vuc |lv |l v )?(?:ve )?(?:phat trien |field of )?/

/** A name as it is compared: "Lĩnh vực", "Phát triển", a number in front, "và" and punctuation do not count. */
const nameKey = (text: string): string =>
  foldBare(text)
    .replace(NUMBERING, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/ va /g, " ")
    .trim()
    .replace(LEAD, "")

/** Lists live as long as their rubric, and every file asks for the same few. */
const keysOfLists = new WeakMap<object, Map<string, Set<string>>>()

const idsByKey = <Id extends string>(entries: ReadonlyArray<NamedEntry<Id>>): Map<string, Set<Id>> => {
  // What is kept under a list was made of that list, so its ids are of that kind.
  const known = keysOfLists.get(entries) as Map<string, Set<Id>> | undefined
  if (known !== undefined) return known
  const byKey = new Map<string, Set<Id>>()
  for (const entry of entries) {
    for (const name of [entry.id, entry.title.vi, entry.title.en, ...entry.aliases]) {
      const key = nameKey(name)
      byKey.set(key, (byKey.get(key) ?? new Set<Id>()).add(entry.id))
    }
  }
  keysOfLists.set(entries, byKey)
  return byKey
}

/** Only looks a name up, for headers and headings: most of them are no name, and nothing near is searched for. */
export const namedLookup = <Id extends string>(
  entries: ReadonlyArray<NamedEntry<Id>>
): ((text: string) => Id | null) => {
  const byKey = idsByKey(entries)
  return (text) => {
    const [id, ...others] = byKey.get(nameKey(text)) ?? []
    return id === undefined || others.length > 0 ? null : id
  }
}

/**
 * A reader for one list of a rubric. It matches names and aliases whole, with or without diacritics, and never
 * guesses from a topic. A cell that lists two entries is ambiguous.
 */
export const namedReader = <Id extends string>(
  entries: ReadonlyArray<NamedEntry<Id>>
): ((text: string) => NamedCell<Id>) => {
  const byKey = idsByKey(entries)
  const titles = new Map(entries.map((entry) => [entry.id, entry.title.vi]))
  const read = (text: string): NamedCell<Id> => {
    const whole = wholeName(text, byKey)
    const found = whole.size > 0 ? whole : idsOfParts(text, byKey)
    const [first, ...others] = found
    if (first !== undefined && others.length === 0 && whole.size === 1) return { _tag: "Named", id: first }
    if (others.length > 0) return { _tag: "Ambiguous", titles: [...found].map((id) => titles.get(id) ?? id) }
    const meant = misspelt(nameKey(text), byKey)
    if (meant !== null) return { _tag: "Named", id: meant, meant: titles.get(meant) ?? meant }
    return { _tag: "Unknown", nearest: nearestTitle(text, entries), known: [...titles.values()] }
  }
  // A list has a handful of spellings and a file thousands of rows.
  const seen = new Map<string, NamedCell<Id>>()
  return (text) => {
    const known = seen.get(text)
    if (known !== undefined) return known
    const cell = read(text)
    if (seen.size < MOST_SPELLINGS) seen.set(text, cell)
    return cell
  }
}

/** The name as it is written, or without a remark in brackets, or with its blanks and dots in other places. */
const wholeName = <Id extends string>(
  text: string,
  byKey: ReadonlyMap<string, ReadonlySet<Id>>
): ReadonlySet<Id> => {
  const named = byKey.get(nameKey(text))
  if (named !== undefined) return named
  const remark = /^([^()]+)\(([^()]*)\)\s*$/.exec(text)
  if (remark !== null && !byKey.has(nameKey(remark[2] ?? ""))) {
    const plain = byKey.get(nameKey(remark[1] ?? ""))
    if (plain !== undefined) return plain
  }
  const squeezed = nameKey(text).replaceAll(" ", "")
  return new Set([...byKey].flatMap(([key, ids]) => (key.replaceAll(" ", "") === squeezed ? [...ids] : [])))
}

/** The one entry that a text is a misspelling of; null where there is none or more than one. */
const misspelt = <Id extends string>(key: string, byKey: ReadonlyMap<string, ReadonlySet<Id>>): Id | null => {
  if (key.length > NEAREST_LENGTH) return null
  const ids = new Set([...byKey].flatMap(([name, known]) => (isMisspelling(key, name) ? [...known] : [])))
  const [only] = ids
  return ids.size === 1 && only !== undefined ? only : null
}

const idsOfParts = <Id extends string>(
  text: string,
  byKey: ReadonlyMap<string, ReadonlySet<Id>>
): ReadonlySet<Id> =>
  new Set(text.split(/[,;/+&|\n]|\s(?:và|va|and)\s/).flatMap((part) => [...(byKey.get(nameKey(part)) ?? [])]))

/** More spellings than people find; the rest of a hostile file is read without being kept. */
const MOST_SPELLINGS = 5000

/** Long enough for any name; a whole paragraph in the cell would only slow the search. */
const NEAREST_LENGTH = 100

const nearestTitle = <Id extends string>(text: string, entries: ReadonlyArray<NamedEntry<Id>>): string => {
  const names = new Map(
    entries.flatMap((entry) =>
      [entry.title.vi, entry.title.en, ...entry.aliases].map(
        (name) => [nameKey(name), entry.title.vi] as const
      )
    )
  )
  return names.get(nearest(nameKey(text).slice(0, NEAREST_LENGTH), [...names.keys()])) ?? ""
}
