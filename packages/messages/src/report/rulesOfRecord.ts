import type { Campaign } from "@dvk/core"
import { gradeBand } from "../charts/gradeBand.ts"
import { columnNames } from "../columns/registrationColumnName.ts"
import type { Language } from "../Language.ts"
import { criteriaRules, purposes } from "./criteriaRules.ts"
import { exactnessRule, sayLateRule, sayTieRule } from "./rankingRules.ts"
import {
  conflictingSheetsRule,
  minimumJudgesRule,
  missingScoreRule,
  noCommitteeRule,
  recusalRule
} from "./sheetRules.ts"
import { sourceRules } from "./sourceRules.ts"

/** Every rule that the result rests on, one sentence each, in the order in which it is applied. */
export const rulesOfRecord = (campaign: Campaign, language: Language): ReadonlyArray<string> => {
  const { rules, deadlines } = campaign.file
  return [
    ...gateSentences(campaign, language),
    sayLateRule(rules.late, deadlines.registration, language),
    ...criteriaRules(campaign, language),
    campaign.committee === null ? noCommitteeRule[language]() : recusalRule[rules.recusal][language](),
    missingScoreRule[rules.missingScore][language](),
    conflictingSheetsRule[rules.conflictingSheets][language](),
    minimumJudgesRule[language](rules.minimumJudges),
    ...sourceRules(campaign, language),
    exactnessRule[language](),
    sayTieRule(campaign, language),
    ...gradesSentence(campaign, language),
    ...shortlistSentence(campaign, language)
  ]
}

const gateSentences = ({ rubric }: Campaign, language: Language): ReadonlyArray<string> =>
  rubric.gates.map(({ title, purpose, requires, clause }) => {
    const columns = columnNames(requires, language)
    return language === "vi"
      ? `Để ${purposes[purpose].vi}: ${title.vi} (${clause}; cột ${columns} không để trống, nếu hồ sơ có cột ấy).`
      : `To ${purposes[purpose].en}: ${title.en} (${clause}; ${columns} filled in, where the files have the column).`
  })

const gradesSentence = ({ rubric }: Campaign, language: Language): ReadonlyArray<string> => {
  if (rubric.grades.length === 0) return []
  const bands = rubric.grades.map((grade) => gradeBand(grade, language)).join("; ")
  return [
    {
      vi: `Xếp loại theo điểm chưa làm tròn: ${bands}.`,
      en: `Grades go by the score before rounding: ${bands}.`
    }[language]
  ]
}

const shortlistSentence = ({ file, rubric }: Campaign, language: Language): ReadonlyArray<string> => {
  if (file.shortlist === undefined) return []
  const { size, minimumGrade } = file.shortlist
  const grade = rubric.grades.find(({ id }) => id === minimumGrade)?.title[language]
  return language === "vi"
    ? [
        `Danh sách đề nghị khen thưởng lấy ${size} suất theo thứ hạng${grade === undefined ? "" : `, xếp loại từ “${grade}” trở lên`}; nhóm đồng hạng vượt số suất còn lại thì để Trưởng ban quyết định.`
      ]
    : [
        `The shortlist takes ${size} ${size === 1 ? "place" : "places"} by rank${grade === undefined ? "" : `, from grade “${grade}” up`}; models of one rank that do not fit into the places left are for the chair to decide.`
      ]
}
