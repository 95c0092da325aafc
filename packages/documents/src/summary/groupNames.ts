import type { FieldId, Level, Rubric, SubjectKind } from "@dvk/core"
import { type Language, summaryWord } from "@dvk/messages"

/** What the lines of merged summaries are called; null is what the summaries do not divide. */
export const namesOfGroups = (rubric: Rubric, language: Language) => {
  const notDivided = summaryWord("notDivided", language)
  const among =
    <Id extends string>(entries: ReadonlyArray<{ readonly id: Id; readonly title: Rubric["title"] }>) =>
    (key: Id | null): string =>
      key === null ? notDivided : (entries.find(({ id }) => id === key)?.title[language] ?? key)
  return {
    field: among<FieldId>(rubric.fields),
    subjectKind: among<SubjectKind>(rubric.subjectKinds),
    level: among<Level>(rubric.levels)
  }
}

/** Lines in the order of the rubric's list; what is not divided comes last. */
export const inRubricOrder = <Key extends string, Line extends { readonly key: Key | null }>(
  lines: ReadonlyArray<Line>,
  entries: ReadonlyArray<{ readonly id: Key }>
): ReadonlyArray<Line> => {
  const place = ({ key }: Line): number => {
    const at = entries.findIndex(({ id }) => id === key)
    return at === -1 ? entries.length : at
  }
  return lines.toSorted((a, b) => place(a) - place(b))
}
