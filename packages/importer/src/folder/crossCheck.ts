import type { CampaignFile, Problem, Rubric } from "@dvk/core"

/** Names in campaign.yaml that have to exist in the rubric: the tie chain and the minimum grade. */
export const crossCheck = (file: CampaignFile, rubric: Rubric): ReadonlyArray<Problem> => {
  const criteria = rubric.criteria.map((criterion) => criterion.id)
  const grades = rubric.grades.map((grade) => grade.id)
  const minimumGrade = file.shortlist?.minimumGrade
  const recognitionGrade = file.rules.recognition?.minimumGrade
  return [
    ...file.rules.ties.flatMap((id, at) =>
      criteria.some((known) => known === id) ? [] : [unknownName(["rules", "ties", at], id, criteria)]
    ),
    ...(minimumGrade === undefined || grades.some((known) => known === minimumGrade)
      ? []
      : [unknownName(["shortlist", "minimumGrade"], minimumGrade, grades)]),
    ...(recognitionGrade === undefined || grades.some((known) => known === recognitionGrade)
      ? []
      : [unknownName(["rules", "recognition", "minimumGrade"], recognitionGrade, grades)])
  ]
}

const unknownName = (path: Problem["path"], found: string, choices: ReadonlyArray<string>): Problem => ({
  code: "bad-value",
  path,
  values: { key: String(path[0]), path: path.join("."), found, expected: "one-of", choices, nearest: "" }
})
