import * as Result from "effect/Result"
import { FIXED_POINT_UNIT } from "../exact/FixedPoint.ts"
import { compare, rational } from "../exact/Rational.ts"
import { CriterionId, FieldId, GateId } from "../identifiers.ts"
import { decode } from "../schema/decode.ts"
import { fixedPoint } from "../schema/numbers.ts"
import type { Problem } from "../schema/Problem.ts"
import { criterionProblems } from "./criterionProblems.ts"
import { duplicateProblems } from "./duplicateProblems.ts"
import { gateProblems } from "./gateProblems.ts"
import { parseGrades } from "./parseGrades.ts"
import { parseSources } from "./parseSources.ts"
import type { Criterion, Level, Rubric, SubjectKind } from "./Rubric.ts"
import { RubricFile } from "./RubricFile.ts"
import { sourceProblems } from "./sourceProblems.ts"
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
    const problems = [
      ...weightProblems(file),
      ...duplicateProblems(file),
      ...criterionProblems(file),
      ...gateProblems(file),
      ...sourceProblems(file),
      ...grades.problems
    ]
    if (problems.length > 0) return Result.fail([...problems, ...warnings])
    const rubric: Rubric = {
      id: file.id,
      title: file.title,
      version: file.version,
      source: file.source,
      exampleWeights: file.exampleWeights ?? false,
      method: methodOf(file),
      criteria: file.criteria.map((criterion) => parseCriterion(criterion, file)),
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
      scoreSources: parseSources(file),
      adjustments: (file.adjustments ?? []).map((own) => ({ ...own, most: fixedPoint(own.most) })),
      gates: file.gates.map((gate) => ({
        ...gate,
        id: GateId(gate.id),
        purpose: gate.for,
        levels: namedIn<Level>(file.levels, gate.levels)
      })),
      grades: grades.bands.toSorted((a, b) => compare(b.from, a.from)),
      file
    }
    return Result.succeed({ rubric, warnings })
  })

const methodOf = (file: RubricFile): Rubric["method"] =>
  file.criteria.some((criterion) => criterion.maxPoints !== undefined) ? "points" : "weights"

const parseCriterion = (criterion: RubricFile["criteria"][number], file: RubricFile): Criterion => ({
  id: CriterionId(criterion.id),
  title: criterion.title,
  clause: criterion.clause,
  share: fixedPoint(criterion.weight ?? criterion.maxPoints ?? 0),
  lowest: criterion.maxPoints === undefined ? fixedPoint(file.scale.from) : 0,
  highest: fixedPoint(criterion.maxPoints ?? file.scale.to),
  indicators: criterion.indicators,
  variants: new Map((criterion.variants ?? []).map(({ field, indicators }) => [FieldId(field), indicators])),
  levels: criterion.levels,
  appliesTo: criterion.appliesTo === undefined ? null : parseScope(criterion.appliesTo, file),
  minimum:
    criterion.minimum === undefined
      ? null
      : { score: fixedPoint(criterion.minimum.score), purpose: criterion.minimum.for }
})

type ScopeFile = NonNullable<RubricFile["criteria"][number]["appliesTo"]>

const parseScope = (
  { fields, subjectKinds, levels }: ScopeFile,
  file: RubricFile
): Criterion["appliesTo"] => ({
  fields: fields?.map((id) => FieldId(id)) ?? null,
  subjectKinds: namedIn<SubjectKind>(file.subjectKinds, subjectKinds),
  levels: namedIn<Level>(file.levels, levels)
})

const namedIn = <Id extends string>(
  known: ReadonlyArray<{ readonly id: Id }>,
  ids: ReadonlyArray<string> | undefined
): ReadonlyArray<Id> | null =>
  ids === undefined ? null : known.flatMap(({ id }) => (ids.includes(id) ? [id] : []))

/** The highest total a model can reach: the points of the sources, the sum of all points, or the end of the scale. */
export const highestTotal = (rubric: Rubric) => rational(highestTotalUnits(rubric), FIXED_POINT_UNIT)

/** The same in ten-thousandths. */
export const highestTotalUnits = ({ method, criteria, scoreSources }: Rubric): number => {
  const points = scoreSources.reduce((sum, source) => sum + (source.points ?? 0), 0)
  if (points > 0) return points
  return method === "weights"
    ? Math.max(...criteria.map(({ highest }) => highest))
    : criteria.reduce((sum, { share }) => sum + share, 0)
}
