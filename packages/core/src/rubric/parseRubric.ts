import * as Result from "effect/Result"
import { FIXED_POINT_UNIT } from "../exact/FixedPoint.ts"
import { compare, rational } from "../exact/Rational.ts"
import { CriterionId, FieldId, GateId } from "../identifiers.ts"
import { decode } from "../schema/decode.ts"
import { fixedPoint } from "../schema/numbers.ts"
import type { Problem } from "../schema/Problem.ts"
import { duplicateProblems } from "./duplicateProblems.ts"
import { parseGrades } from "./parseGrades.ts"
import type { Criterion, Rubric } from "./Rubric.ts"
import { RubricFile } from "./RubricFile.ts"
import { weightProblems } from "./weightProblems.ts"

export interface ParsedRubric {
  readonly rubric: Rubric
  readonly warnings: ReadonlyArray<Problem>
}

/**
 * Reads a rubric from YAML or JSON data. It is refused, with the path of each fault, where its shape is wrong,
 * its weights do not add up to 100 (or to 1), an id or alias stands twice, or grade bands overlap or leave
 * a gap.
 */
export const parseRubric = (input: unknown): Result.Result<ParsedRubric, ReadonlyArray<Problem>> =>
  Result.flatMap(decode(RubricFile)(input), ({ value: file, warnings }) => {
    const grades = parseGrades(file)
    const problems = [...weightProblems(file), ...duplicateProblems(file), ...grades.problems]
    if (problems.length > 0) return Result.fail([...problems, ...warnings])
    const rubric: Rubric = {
      id: file.id,
      title: file.title,
      version: file.version,
      source: file.source,
      exampleWeights: file.exampleWeights ?? false,
      method: methodOf(file),
      criteria: file.criteria.map((criterion) => parseCriterion(criterion, file.scale)),
      fields: file.fields.map(({ id, title, aliases, clause }) => ({
        id: FieldId(id),
        title,
        aliases: aliases ?? [],
        clause: clause ?? null
      })),
      subjectKinds: file.subjectKinds.map(({ id, title, aliases }) => ({
        id,
        title,
        aliases: aliases ?? []
      })),
      levels: file.levels.map(({ id, title, aliases }) => ({ id, title, aliases: aliases ?? [] })),
      scoreSources: file.scoreSources.map((source) => source.id),
      gates: file.gates.map((gate) => ({ ...gate, id: GateId(gate.id), purpose: gate.for })),
      grades: grades.bands.toSorted((a, b) => compare(b.from, a.from)),
      file
    }
    return Result.succeed({ rubric, warnings })
  })

const methodOf = (file: RubricFile): Rubric["method"] =>
  file.criteria.some((criterion) => criterion.maxPoints !== undefined) ? "points" : "weights"

const parseCriterion = (
  criterion: RubricFile["criteria"][number],
  scale: RubricFile["scale"]
): Criterion => ({
  id: CriterionId(criterion.id),
  title: criterion.title,
  clause: criterion.clause,
  share: fixedPoint(criterion.weight ?? criterion.maxPoints ?? 0),
  lowest: criterion.maxPoints === undefined ? fixedPoint(scale.from) : 0,
  highest: fixedPoint(criterion.maxPoints ?? scale.to),
  indicators: criterion.indicators,
  variants: new Map((criterion.variants ?? []).map(({ field, indicators }) => [FieldId(field), indicators])),
  levels: criterion.levels
})

/** The highest total a model can reach: the end of the scale, or the sum of all points. */
export const highestTotal = (rubric: Rubric) =>
  rational(
    rubric.method === "weights"
      ? Math.max(...rubric.criteria.map((criterion) => criterion.highest))
      : rubric.criteria.reduce((total, criterion) => total + criterion.share, 0),
    FIXED_POINT_UNIT
  )
