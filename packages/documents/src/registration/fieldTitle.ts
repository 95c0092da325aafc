import type { FieldId, Rubric } from "@dvk/core"
import type { Language } from "@dvk/messages"

/** What a field is called in the rubric; its id where the rubric has no such field. */
export const fieldTitle = (rubric: Rubric, field: FieldId, language: Language): string =>
  rubric.fields.find(({ id }) => id === field)?.title[language] ?? field
