import { nearest } from "../schema/nearest.ts"
import { type Path, type Problem, pathText } from "../schema/Problem.ts"
import type { AwardFile } from "./AwardFile.ts"

/** Forms that stand twice, coefficients of a form nobody declared, and two coefficients for one case. */
export const coefficientProblems = (file: AwardFile): ReadonlyArray<Problem> => {
  const forms = file.forms.map(({ id }) => id)
  return [
    ...repeated(forms.map((key, index) => ({ key, path: ["forms", index, "id"] }))),
    ...file.regimes.flatMap(({ coefficients }, index) => [
      ...coefficients.flatMap(({ form }, at) =>
        forms.includes(form) ? [] : [undeclared(form, forms, ["regimes", index, "coefficients", at, "form"])]
      ),
      ...repeated(
        coefficients.map(({ form, subjectKind }, at) => ({
          key: `${form}, ${subjectKind}`,
          path: ["regimes", index, "coefficients", at]
        }))
      )
    ])
  ]
}

const undeclared = (found: string, choices: ReadonlyArray<string>, path: Path): Problem => ({
  code: "bad-value",
  path,
  values: {
    key: "form",
    path: pathText(path),
    found,
    expected: "one-of",
    choices,
    nearest: nearest(found, choices)
  }
})

const repeated = (
  entries: ReadonlyArray<{ readonly key: string; readonly path: Path }>
): ReadonlyArray<Problem> =>
  entries
    .filter(({ key }, at) => entries.findIndex((entry) => entry.key === key) < at)
    .map(({ key, path }) => ({ code: "duplicate-entry", path, values: { key, owner: key, earlier: key } }))
