import type { Language } from "@dvk/messages"

/** A table to be written: its header, and its rows by column. */
export interface Rows {
  readonly header: ReadonlyArray<string>
  readonly rows: ReadonlyArray<ReadonlyArray<string | number | null>>
}

/** What an entry of a rubric's list is called, which is also how it is read again. */
export const titleOf = <Id extends string>(
  list: ReadonlyArray<{ readonly id: Id; readonly title: Readonly<Record<Language, string>> }>,
  id: Id | null,
  language: Language
): string | null => (id === null ? null : (list.find((entry) => entry.id === id)?.title[language] ?? id))
