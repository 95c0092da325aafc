import { FIXED_POINT_UNIT } from "../exact/FixedPoint.ts"
import { type Rational, rational, toDecimalString } from "../exact/Rational.ts"
import { GradeId } from "../identifiers.ts"
import { fixedPoint } from "../schema/numbers.ts"
import type { Problem } from "../schema/Problem.ts"
import type { Grade } from "./Rubric.ts"
import type { RubricFile } from "./RubricFile.ts"

/**
 * Grades as half-open bands. 89.5 must never fall between two bands or into both: a gap or an overlap between
 * neighbours is refused. What lies below the lowest band is simply not graded.
 */
export const parseGrades = (
  file: RubricFile
): { readonly bands: ReadonlyArray<Grade>; readonly problems: ReadonlyArray<Problem> } => {
  const entries = file.grades
    .map((grade, index) => ({ grade, index, from: fixedPoint(grade.from), end: endOf(grade) }))
    .toSorted((a, b) => a.from - b.from)
  const problems = entries.flatMap((entry, at): ReadonlyArray<Problem> => {
    const above = entries[at + 1]
    const own = bandProblems(entry, above === undefined)
    if (own.length > 0 || above === undefined || entry.end === null) return own
    if (entry.end === above.from) return []
    return [
      {
        code: entry.end > above.from ? "overlapping-grades" : "grade-gap",
        path: ["grades", entry.index, entry.grade.below === undefined ? "to" : "below"],
        values: {
          lower: entry.grade.id,
          upper: above.grade.id,
          end: decimal(entry.end),
          from: decimal(above.from)
        }
      }
    ]
  })
  const bands = entries.map(({ grade, from }) => ({
    id: GradeId(grade.id),
    title: grade.title,
    from: exact(from),
    below: grade.below === undefined ? null : exact(fixedPoint(grade.below))
  }))
  return { bands, problems }
}

interface Entry {
  readonly grade: RubricFile["grades"][number]
  readonly index: number
  readonly from: number
  readonly end: number | null
}

const endOf = (grade: RubricFile["grades"][number]): number | null =>
  grade.below !== undefined ? fixedPoint(grade.below) : grade.to !== undefined ? fixedPoint(grade.to) : null

const bandProblems = ({ grade, index, from, end }: Entry, isTop: boolean): ReadonlyArray<Problem> => {
  const path = ["grades", index]
  if (grade.below === undefined && !isTop) {
    return [
      {
        code: "missing-key",
        path: [...path, "below"],
        values: { key: "below", path: `grades.${index + 1}.below` }
      }
    ]
  }
  if (end !== null && end <= from) {
    const key = grade.below === undefined ? "to" : "below"
    return [
      {
        code: "bad-value",
        path: [...path, key],
        values: { key, found: decimal(end), expected: "above-from" }
      }
    ]
  }
  return []
}

const exact = (units: number): Rational => rational(units, FIXED_POINT_UNIT)
const decimal = (units: number): string => toDecimalString(exact(units))
