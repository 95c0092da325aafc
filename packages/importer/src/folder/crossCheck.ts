import { type CampaignFile, nearest, type Problem, pathText, type Rubric, WOMEN_FIRST } from "@dvk/core"

/** Names in campaign.yaml that have to exist in the rubric: the tie chain and the minimum grade. */
export const crossCheck = (file: CampaignFile, rubric: Rubric): ReadonlyArray<Problem> => {
  const steps = [...rubric.criteria.map((criterion) => criterion.id), WOMEN_FIRST]
  const grades = rubric.grades.map((grade) => grade.id)
  const minimumGrade = file.shortlist?.minimumGrade
  const recognitionGrade = file.rules.recognition?.minimumGrade
  return [
    ...file.rules.ties.flatMap((id, at) =>
      steps.some((known) => known === id) ? [] : [unknownName(["rules", "ties", at], id, steps)]
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
  values: {
    key: String(path[0]),
    path: pathText(path),
    found,
    expected: "one-of",
    choices,
    nearest: nearest(found, choices)
  }
})
