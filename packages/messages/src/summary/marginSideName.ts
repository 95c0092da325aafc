import type { Language } from "../Language.ts"

const names: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  fields: { vi: "theo lĩnh vực", en: "by field" },
  subjectKinds: { vi: "theo đối tượng", en: "by kind of subject" }
}

/** From which side a table divides its total, in the middle of a sentence. */
export const marginSideName = (side: unknown, language: Language): string =>
  names[String(side)]?.[language] ?? ""
