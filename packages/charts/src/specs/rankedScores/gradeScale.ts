import type { Grade, Rubric } from "@dvk/core"
import { gradeBand, type Language, noGrade } from "@dvk/messages"
import type { LegendEntry } from "../../canvas/legend.ts"
import { colours } from "../../canvas/look.ts"
import { gradeColours } from "../../canvas/palette.ts"

/** The colour of a grade; a model without one is drawn as an outline. */
export const gradeColour = (rubric: Rubric, grade: Grade | null): string => {
  const at = rubric.grades.findIndex(({ id }) => id === grade?.id)
  return gradeColours(rubric.grades.length)[at] ?? colours.paper
}

/** All grades of the rubric; "no grade" only where a shown model has none. */
export const gradeLegend = (
  rubric: Rubric,
  someWithout: boolean,
  language: Language
): ReadonlyArray<LegendEntry> => [
  ...rubric.grades.map((grade) => ({
    label: gradeBand(grade, language),
    fill: gradeColour(rubric, grade)
  })),
  ...(someWithout && rubric.grades.length > 0
    ? [{ label: noGrade[language](), fill: colours.paper, outlined: true }]
    : [])
]
