import { compare, type Rational } from "../exact/Rational.ts"
import type { Grade, Rubric } from "../rubric/Rubric.ts"

/**
 * The half-open band a total falls into, decided on the exact value and never on a rounded one; null below
 * the lowest band.
 */
export const gradeOf = (rubric: Rubric, total: Rational): Grade | null =>
  rubric.grades.find(
    (grade) => compare(total, grade.from) >= 0 && (grade.below === null || compare(total, grade.below) < 0)
  ) ?? null
