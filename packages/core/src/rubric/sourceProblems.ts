import { FIXED_POINT_UNIT } from "../exact/FixedPoint.ts"
import { rational, toDecimalString } from "../exact/Rational.ts"
import { fixedPoint } from "../schema/numbers.ts"
import type { Problem } from "../schema/Problem.ts"
import { parseSources } from "./parseSources.ts"
import type { RubricFile } from "./RubricFile.ts"
import { unknownId } from "./unknownId.ts"

/**
 * Sources either all give points or none does, and then the committee is one of them: a source whose points were
 * forgotten would silently stop counting. Every criterion has somebody who scores it, and no two own the same one.
 */
export const sourceProblems = (file: RubricFile): ReadonlyArray<Problem> => {
  const pointless = missingPoints(file)
  if (pointless.length > 0) return pointless
  const names = [...unknownCriteria(file), ...ownedTwice(file)]
  return names.length > 0 ? names : [...unscored(file), ...gradesOffTheTop(file)]
}

const missingPoints = ({ scoreSources }: RubricFile): ReadonlyArray<Problem> => {
  const asked = scoreSources.some(({ points, criteria }) => points !== undefined || criteria !== undefined)
  if (!asked && scoreSources.some(({ id }) => id === "committee")) return []
  return scoreSources.flatMap(
    ({ points }, at): ReadonlyArray<Problem> =>
      points !== undefined
        ? []
        : [
            {
              code: "missing-key",
              path: ["scoreSources", at, "points"],
              values: { key: "points", path: `scoreSources.${at + 1}.points` }
            }
          ]
  )
}

const unknownCriteria = (file: RubricFile): ReadonlyArray<Problem> => {
  const known = file.criteria.map(({ id }) => id)
  return file.scoreSources.flatMap(({ criteria }, at) =>
    (criteria ?? []).flatMap((id, of) =>
      known.includes(id) ? [] : [unknownId(["scoreSources", at, "criteria", of], id, known)]
    )
  )
}

const ownedTwice = ({ scoreSources }: RubricFile): ReadonlyArray<Problem> => {
  const owners = new Map<string, string>()
  return scoreSources.flatMap(({ id, criteria }, at) =>
    (criteria ?? []).flatMap((criterion, of): ReadonlyArray<Problem> => {
      const earlier = owners.get(criterion)
      owners.set(criterion, id)
      if (earlier === undefined) return []
      const path = ["scoreSources", at, "criteria", of]
      return [{ code: "duplicate-entry", path, values: { key: criterion, owner: id, earlier } }]
    })
  )
}

/** Criteria that no source scores, and sources to which the others leave nothing. */
const unscored = (file: RubricFile): ReadonlyArray<Problem> => {
  const sources = parseSources(file)
  return [
    ...file.criteria.flatMap(
      (criterion, at): ReadonlyArray<Problem> =>
        sources.some(({ criteria }) => criteria.some((id) => id === criterion.id))
          ? []
          : [
              {
                code: "bad-value",
                path: ["criteria", at, "id"],
                values: { key: "id", found: criterion.id, expected: "scored-criterion" }
              }
            ]
    ),
    ...sources.flatMap(
      ({ id, criteria }, at): ReadonlyArray<Problem> =>
        criteria.length > 0
          ? []
          : [
              {
                code: "bad-value",
                path: ["scoreSources", at, "id"],
                values: { key: "id", found: id, expected: "scoring-source" }
              }
            ]
    )
  ]
}

/** The points of the sources are the scale of the total: bands that end elsewhere show that a number is wrong. */
const gradesOffTheTop = ({ scoreSources, grades }: RubricFile): ReadonlyArray<Problem> => {
  if (scoreSources.every(({ points }) => points === undefined)) return []
  const top = scoreSources.reduce((sum, { points }) => sum + fixedPoint(points ?? 0), 0)
  return grades.flatMap(({ from, to }, at): ReadonlyArray<Problem> => {
    const key = to !== undefined && fixedPoint(to) !== top ? "to" : fixedPoint(from) > top ? "from" : null
    if (key === null) return []
    return [
      {
        code: "bad-value",
        path: ["grades", at, key],
        values: {
          key,
          found: String(key === "to" ? to : from),
          expected: "source-points",
          top: toDecimalString(rational(top, FIXED_POINT_UNIT))
        }
      }
    ]
  })
}
