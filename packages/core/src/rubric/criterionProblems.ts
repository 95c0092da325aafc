import { fixedPoint } from "../schema/numbers.ts"
import type { Path, Problem } from "../schema/Problem.ts"
import type { RubricFile } from "./RubricFile.ts"
import { unknownId } from "./unknownId.ts"

/** Steps of a tie chain, and what may stand in `decidedBy`, that are no criteria. */
const RESERVED = ["score", "women", "ruling", "shared"]

/** Criteria for fields, kinds or levels that are not there, minimums beyond the scale, and ids with another meaning. */
export const criterionProblems = (file: RubricFile): ReadonlyArray<Problem> =>
  file.criteria.flatMap((criterion, at) => [
    ...(["fields", "subjectKinds", "levels"] as const).flatMap((list) => {
      const known = file[list].map(({ id }) => id)
      return (criterion.appliesTo?.[list] ?? []).flatMap((id, of) =>
        known.some((one) => one === id) ? [] : [unknownId(["criteria", at, "appliesTo", list, of], id, known)]
      )
    }),
    ...(RESERVED.includes(criterion.id)
      ? [badValue(["criteria", at, "id"], criterion.id, "unreserved-id")]
      : []),
    ...minimumProblems(file, criterion, ["criteria", at, "minimum", "score"])
  ])

const minimumProblems = (
  { scale }: RubricFile,
  { minimum, maxPoints }: RubricFile["criteria"][number],
  path: Path
): ReadonlyArray<Problem> => {
  if (minimum === undefined) return []
  const [lowest, highest] = [maxPoints === undefined ? scale.from : 0, maxPoints ?? scale.to].map(fixedPoint)
  const score = fixedPoint(minimum.score)
  return score < (lowest ?? 0) || score > (highest ?? 0)
    ? [badValue(path, String(minimum.score), "score-of-criterion")]
    : []
}

const badValue = (path: Path, found: string, expected: string): Problem => ({
  code: "bad-value",
  path,
  values: { key: String(path.at(-1) ?? ""), found, expected }
})
