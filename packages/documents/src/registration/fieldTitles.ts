import type { Registration, Rubric } from "@dvk/core"
import { fieldsOf, type Language } from "@dvk/messages"
import { fieldTitle } from "./fieldTitle.ts"

/** The field in which a model is scored, and beside it the second one that it declared, if any. */
export const fieldTitles = (
  rubric: Rubric,
  { field, secondField }: Pick<Registration, "field" | "secondField">,
  language: Language
): string => {
  const declared = fieldTitle(rubric, field, language)
  return secondField === null || secondField === field
    ? declared
    : fieldsOf[language](declared, fieldTitle(rubric, secondField, language))
}
