import { foldBare, nearest } from "@dvk/core"

/** An entry of a rubric's list: a field, a kind of subject, a level. */
export interface NamedEntry<Id extends string> {
  readonly id: Id
  readonly title: { readonly vi: string; readonly en: string }
  readonly aliases: ReadonlyArray<string>
}

/** What a cell names. `ambiguous` lists the entries it could mean; `unknown` has the nearest title or "". */
export type NamedCell<Id extends string> =
  | { readonly _tag: "Named"; readonly id: Id }
  | { readonly _tag: "Ambiguous"; readonly titles: ReadonlyArray<string> }
  | { readonly _tag: "Unknown"; readonly nearest: string; readonly known: ReadonlyArray<string> }

const NUMBERING = /^(?:\(?\d{1,2}[.)]|\(?[ivx]{1,4}[.)]|\d{1,2}\s*-)\s*/
const LEAD = /^(?:trong )?(?:ve )?(?:linh vuc )?(?:ve )?(?:phat trien |field of )?/

/** A name as it is compared: "Lĩnh vực", "Phát triển", a number in front, "và" and punctuation do not count. */
const nameKey = (text: string): string =>
  foldBare(text)
    .replace(NUMBERING, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/ va /g, " ")
    .trim()
    .replace(LEAD, "")

/**
 * A reader for one list of a rubric. It matches names and aliases whole, with or without diacritics, and never
 * guesses from a topic. A cell that lists two entries is ambiguous.
 */
export const namedReader = <Id extends string>(
  entries: ReadonlyArray<NamedEntry<Id>>
): ((text: string) => NamedCell<Id>) => {
  const byKey = new Map<string, Set<Id>>()
  for (const entry of entries) {
    for (const name of [entry.id, entry.title.vi, entry.title.en, ...entry.aliases]) {
      const key = nameKey(name)
      byKey.set(key, (byKey.get(key) ?? new Set<Id>()).add(entry.id))
    }
  }
  const titles = new Map(entries.map((entry) => [entry.id, entry.title.vi]))
  const read = (text: string): NamedCell<Id> => {
    const whole = byKey.get(nameKey(text)) ?? new Set<Id>()
    const found = whole.size > 0 ? whole : idsOfParts(text, byKey)
    const [first, ...others] = found
    if (first !== undefined && others.length === 0 && whole.size === 1) return { _tag: "Named", id: first }
    if (others.length > 0) return { _tag: "Ambiguous", titles: [...found].map((id) => titles.get(id) ?? id) }
    return { _tag: "Unknown", nearest: nearestTitle(text, entries), known: [...titles.values()] }
  }
  // A list has a handful of spellings and a file thousands of rows.
  const seen = new Map<string, NamedCell<Id>>()
  return (text) => {
    const known = seen.get(text) ?? read(text)
    seen.set(text, known)
    return known
  }
}

const idsOfParts = <Id extends string>(
  text: string,
  byKey: ReadonlyMap<string, ReadonlySet<Id>>
): ReadonlySet<Id> =>
  new Set(text.split(/[,;/+&|\n]|\s(?:và|va|and)\s/).flatMap((part) => [...(byKey.get(nameKey(part)) ?? [])]))

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
