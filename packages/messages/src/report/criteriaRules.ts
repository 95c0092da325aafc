import { type Campaign, type Criterion, FIXED_POINT_UNIT, type Rubric, rational } from "@dvk/core"
import { formatBound } from "../charts/formatBound.ts"
import type { Language, Said } from "../Language.ts"

const points = (units: number, language: Language): string =>
  formatBound(rational(units, FIXED_POINT_UNIT), language)

/** What each criterion counts for, for whom it is, and the least it asks for. */
export const criteriaRules = ({ rubric }: Campaign, language: Language): ReadonlyArray<string> => [
  sharesRule(rubric, language),
  ...rubric.criteria.flatMap((criterion) => scopeRule(rubric, criterion, language)),
  ...rubric.criteria.flatMap(({ title, minimum }) =>
    minimum === null
      ? []
      : [
          minimumRule[language](
            purposes[minimum.purpose][language],
            title[language],
            points(minimum.score, language)
          )
        ]
  )
]

/** What a gate or a minimum opens, as it follows "Để" and "To". */
export const purposes = {
  ranking: { vi: "được xếp hạng", en: "be ranked" },
  recognition: { vi: "được công nhận", en: "be recognised" },
  commendation: { vi: "được đề nghị khen thưởng", en: "be proposed for commendation" }
} as const

const sharesRule = ({ criteria, method }: Rubric, language: Language): string => {
  const unit = method === "weights" ? " %" : ""
  const shares = criteria.map(({ title, share }) => `${title[language]} ${points(share, language)}${unit}`)
  return shareSentences[method][language](shares.join("; "))
}

const shareSentences: Readonly<Record<Rubric["method"], Said<[shares: string]>>> = {
  weights: {
    vi: (shares) => `Trọng số tiêu chí: ${shares}.`,
    en: (shares) => `Criterion weights: ${shares}.`
  },
  points: {
    vi: (shares) => `Điểm tối đa của từng tiêu chí: ${shares}.`,
    en: (shares) => `Most points of each criterion: ${shares}.`
  }
}

const scopeRule = (
  rubric: Rubric,
  { title, appliesTo }: Criterion,
  language: Language
): ReadonlyArray<string> => {
  if (appliesTo === null) return []
  const kinds = (["fields", "subjectKinds", "levels"] as const).flatMap((list) => {
    const ids = appliesTo[list]
    if (ids === null) return []
    const titles = rubric[list].flatMap((one) =>
      ids.some((id) => id === one.id) ? [one.title[language]] : []
    )
    return [`${scopeKinds[list][language]} ${titles.join(", ")}`]
  })
  return [onlyFor[language](title[language], kinds.join("; "))]
}

const scopeKinds = {
  fields: { vi: "lĩnh vực", en: "field" },
  subjectKinds: { vi: "đối tượng", en: "subject" },
  levels: { vi: "cấp", en: "level" }
} as const

const onlyFor: Said<[title: string, models: string]> = {
  vi: (title, models) =>
    `Tiêu chí “${title}” chỉ áp dụng cho mô hình thuộc ${models}; mô hình khác tính trên các tiêu chí còn lại, quy về cùng thang điểm.`,
  en: (title, models) =>
    `“${title}” applies only to models of ${models}; others count over the criteria that are left, on the same scale.`
}

const minimumRule: Said<[purpose: string, title: string, score: string]> = {
  vi: (purpose, title, score) => `Để ${purpose}: tiêu chí “${title}” đạt trung bình ít nhất ${score} điểm.`,
  en: (purpose, title, score) => `To ${purpose}: a mean of at least ${score} in “${title}”.`
}
