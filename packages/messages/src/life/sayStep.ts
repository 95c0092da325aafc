import type { HistoryStep, Level } from "@dvk/core"
import type { Language } from "../Language.ts"
import { formatDate } from "../numbers/formatDate.ts"
import { stepName } from "./stepName.ts"

type Named = { readonly id: Level; readonly title: Readonly<Record<Language, string>> }

/**
 * A step in one line: what, when, by which paper of whom, to which level, and what was noted.
 *
 * @example
 * sayStep({ kind: "recognised", on: null, document: "12-QĐ/UBND", body: "UBND xã", level: null, note: null, implied: false }, [], "vi") // => "Được công nhận; văn bản 12-QĐ/UBND; UBND xã"
 */
export const sayStep = (
  { kind, on, document, body, level, note }: HistoryStep,
  levels: ReadonlyArray<Named>,
  language: Language
): string => {
  const word = words[language]
  return [
    `${stepName(kind, language)}${on === null ? "" : word.on(formatDate(on, language))}`,
    ...(level === null ? [] : [levelName(level, levels, language)]),
    ...(document === null ? [] : [word.document(document)]),
    ...(body === null ? [] : [body]),
    ...(note === null ? [] : [note])
  ].join("; ")
}

const words = {
  vi: { on: (day: string) => ` ngày ${day}`, document: (text: string) => `văn bản ${text}` },
  en: { on: (day: string) => ` on ${day}`, document: (text: string) => `document ${text}` }
} as const satisfies Record<Language, object>

/** A level as the rubric calls it. */
export const levelName = (level: Level, levels: ReadonlyArray<Named>, language: Language): string =>
  levels.find(({ id }) => id === level)?.title[language] ?? level
