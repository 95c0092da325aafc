import type { Grade, Rubric } from "@dvk/core"
import { gradeBand, type Language, noGrade } from "@dvk/messages"
import { gradeRamp, NO_GRADE } from "../../canvas/look.ts"

/** Grades in words, each with its colour, from the highest band down. */
export interface GradeScale {
  readonly domain: ReadonlyArray<string>
  readonly range: ReadonlyArray<string>
}

export const gradeLabel = (grade: Grade | null, language: Language): string =>
  grade === null ? noGrade[language]() : gradeBand(grade, language)

/** All grades of the rubric; "no grade" only where a shown model has none. */
export const gradeScale = (rubric: Rubric, someWithout: boolean, language: Language): GradeScale => {
  const grades = rubric.grades.map((grade, at) => ({
    label: gradeLabel(grade, language),
    colour: gradeRamp[Math.min(at, gradeRamp.length - 1)] ?? NO_GRADE
  }))
  const all = someWithout ? [...grades, { label: gradeLabel(null, language), colour: NO_GRADE }] : grades
  return { domain: all.map(({ label }) => label), range: all.map(({ colour }) => colour) }
}
