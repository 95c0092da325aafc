import type { SubjectKind } from "@dvk/core"
import type { Language } from "../Language.ts"

const names: Readonly<Record<SubjectKind, Readonly<Record<Language, string>>>> = {
  collective: { vi: "tập thể", en: "collective" },
  individual: { vi: "cá nhân", en: "individual" },
  household: { vi: "hộ gia đình", en: "household" }
}

/**
 * Who receives an award, by the words of the law, for the middle of a sentence.
 *
 * @example
 * subjectKindName("household", "vi") // => "hộ gia đình"
 */
export const subjectKindName = (kind: SubjectKind, language: Language): string => names[kind][language]

/** The same for a value that came through a Finding and is only known to be text. */
export const subjectKindText = (kind: string, language: Language): string =>
  isSubjectKind(kind) ? names[kind][language] : kind

const isSubjectKind = (kind: string): kind is SubjectKind => Object.hasOwn(names, kind)
