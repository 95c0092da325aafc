/** A column that people know and nobody reads, such as STT. */
export const IGNORED = "ignored"

/** How the header of one kind of list is recognised. */
export interface ColumnRule {
  /** What a header names: a key of the list, `ignored`, or null where it is unknown. */
  readonly match: (header: string) => string | null
  /** The keys that a header lacks; none where it qualifies. Keys are what findings quote. */
  readonly missing: (keys: ReadonlySet<string>) => ReadonlyArray<string>
  /** Keys without which the list is useless: two different headers for one of them are refused. */
  readonly required: ReadonlySet<string>
}

/** Looks headers up in a table of aliases. */
export const aliasMatcher = (
  aliases: Readonly<Record<string, ReadonlyArray<string>>>,
  key: (header: string) => string
): ((header: string) => string | null) => {
  const keys = new Map(
    Object.entries(aliases).flatMap(([name, list]) => list.map((alias) => [key(alias), name] as const))
  )
  return (header) => keys.get(key(header)) ?? null
}
