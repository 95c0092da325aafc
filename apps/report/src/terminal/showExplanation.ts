import type {
  Comparison,
  Evaluation,
  Explanation,
  FieldId,
  ModelId,
  PanelScore,
  Rational,
  Registration,
  Rubric,
  WaysOnto
} from "@dvk/core"
import { compare, zero } from "@dvk/core"
import {
  columnHeader,
  explanationWord,
  fieldsOf,
  formatDifference,
  formatScore,
  type Language,
  modelOfUnit,
  resultWord,
  explanation as say,
  sayAdjustment,
  sayDecidingStep,
  sayFact,
  sayGap,
  sayNotApplicable,
  sayReason,
  sayResults,
  saySource,
  sayWaysOnto,
  sheetRemark
} from "@dvk/messages"
import { textTable } from "./textTable.ts"

/** `dvk explain DIR MODEL` on the screen. */
export const explanationText = (
  evaluation: Evaluation,
  why: Explanation,
  ways: WaysOnto | null,
  language: Language
): string => {
  const { ranked } = why
  const { rubric, committee } = evaluation.campaign
  const names = new Map((committee ?? []).map(({ id, name }) => [id, name]))
  const chosen = [
    ...evaluation.selection.selected,
    ...evaluation.selection.open,
    ...evaluation.selection.notSelected
  ]
  const reason = chosen.find(({ model }) => model === ranked.registration.id)?.reason
  const number = (value: Rational | null): string => (value === null ? "–" : formatScore(value, language))
  return [
    `${ranked.registration.id}  ${modelOfUnit(ranked.registration.name, ranked.registration.unitName)}`,
    say.standing[language](
      ranked.rank,
      evaluation.ranking.ranked.length,
      formatScore(ranked.score.total, language),
      ranked.grade?.title[language] ?? say.noGrade[language](),
      sayDecidingStep(ranked.decidedBy, rubric, language)
    ),
    ...(reason === undefined ? [] : [sayReason(reason, language)]),
    ...(ways === null ? [] : [sayWaysOnto(ways, language)]),
    ...fieldLine(rubric, ranked.registration, language),
    "",
    textTable(
      [
        { header: explanationWord.criterion[language] },
        { header: explanationWord.mean[language], align: "right" },
        { header: explanationWord.contribution[language], align: "right" }
      ],
      [
        ...why.criteria.map(({ criterion, mean, contribution }) => [
          titleOf(evaluation, criterion, language),
          number(mean),
          number(contribution)
        ]),
        [explanationWord.total[language], "", formatScore(ranked.score.total, language)]
      ]
    ),
    ...scoreNotes(ranked.score, rubric, language),
    "",
    textTable(
      [
        { header: columnHeader("judge", language) },
        { header: columnHeader("score", language), align: "right" },
        { header: explanationWord.distance[language], align: "right" },
        { header: explanationWord.remark[language] }
      ],
      why.judges.map(({ judge, total, distance, why: remark }) => [
        names.get(judge) ?? judge,
        number(total),
        distance === null ? "–" : formatDifference(distance, language),
        remark === null ? "" : sheetRemark[remark][language]
      ])
    ),
    say.spread[language](formatScore(why.spread, language)),
    "",
    ...factLines(evaluation, why, language),
    ...resultLines(why.results, language),
    ...(why.above === null
      ? []
      : [
          say.above[language](
            nameOf(evaluation, why.above.model),
            why.above.rank,
            gapText(why.above.gap, language)
          )
        ]),
    ...(why.below === null
      ? []
      : [
          say.below[language](
            nameOf(evaluation, why.below.model),
            why.below.rank,
            gapText(why.below.gap, language)
          )
        ])
  ].join("\n")
}

/** What made the total beside the sheets. */
const scoreNotes = (
  { sources, notApplicable, adjustments }: PanelScore,
  rubric: Rubric,
  language: Language
): ReadonlyArray<string> => [
  ...sources.map((source) => saySource(source, rubric, language)),
  ...notApplicable.map((note) => sayNotApplicable(note, rubric, language)),
  ...adjustments.map((adjustment) => sayAdjustment(adjustment, rubric, language))
]

/** What the form tells about each fact of the rubric, for those who score; it changes no score. */
const factLines = (
  evaluation: Evaluation,
  { facts, ranked }: Explanation,
  language: Language
): ReadonlyArray<string> => {
  const indicators = evaluation.campaign.rubric.criteria.flatMap((criterion) => [
    ...criterion.indicators,
    ...(criterion.variants.get(ranked.registration.field) ?? [])
  ])
  const lines = facts.map(({ indicator, finding }) => {
    const title = indicators.find(({ id }) => id === indicator)?.title[language] ?? indicator
    return `  - ${title}: ${sayFact(finding, language)}`
  })
  return lines.length === 0 ? [] : [`${explanationWord.facts[language]}:`, ...lines, ""]
}

/** A model that declared two fields: which of them counts. One that declared one needs no such line. */
const fieldLine = (rubric: Rubric, model: Registration, language: Language): ReadonlyArray<string> => {
  const title = (id: FieldId): string => rubric.fields.find((field) => field.id === id)?.title[language] ?? id
  const { field, secondField } = model
  return secondField === null || secondField === field
    ? []
    : [`${columnHeader("field", language)}: ${fieldsOf[language](title(field), title(secondField))}.`]
}

/** What was reported of the model since it registered. */
const resultLines = (results: Explanation["results"], language: Language): ReadonlyArray<string> =>
  results === null
    ? []
    : [`${resultWord.results[language]}:`, ...sayResults(results, language).map((line) => `  - ${line}`), ""]

/** `dvk explain DIR MODEL --against OTHER` on the screen. */
export const comparisonText = (
  evaluation: Evaluation,
  comparison: Comparison,
  language: Language
): string => {
  const { first, second, gap, decidedBy } = comparison
  const [one, other] = [first.registration.name, second.registration.name]
  const number = (value: Rational | null): string => (value === null ? "–" : formatScore(value, language))
  const step =
    decidedBy === "shared"
      ? say.notParted[language]()
      : say.partedBy[language](sayDecidingStep(decidedBy, evaluation.campaign.rubric, language))
  const isLevel = compare(gap, zero) === 0
  const ways = comparison.remedies
    .map(
      ({ criterion, more }) =>
        `${titleOf(evaluation, criterion, language)} ${formatDifference(more, language)}`
    )
    .join("; ")
  return [
    isLevel ? say.level[language](one, other, step) : say.before[language](one, other, sayGap(gap, language)),
    "",
    textTable(
      [
        { header: explanationWord.criterion[language] },
        { header: first.registration.id, align: "right" },
        { header: second.registration.id, align: "right" },
        { header: explanationWord.difference[language], align: "right" }
      ],
      [
        ...comparison.criteria.map((entry) => [
          titleOf(evaluation, entry.criterion, language),
          number(entry.first),
          number(entry.second),
          formatDifference(entry.difference, language)
        ]),
        [
          explanationWord.total[language],
          formatScore(first.score.total, language),
          formatScore(second.score.total, language),
          formatDifference(gap, language)
        ]
      ]
    ),
    "",
    ...(isLevel ? [] : [ways === "" ? say.noRemedy[language](other) : say.remedy[language](other, ways)]),
    ...(comparison.otherwise.length === 0 ? [] : [say.otherwise[language](comparison.otherwise.join(", "))])
  ].join("\n")
}

const titleOf = (evaluation: Evaluation, criterion: string, language: Language): string =>
  evaluation.campaign.rubric.criteria.find(({ id }) => id === criterion)?.title[language] ?? criterion

const nameOf = (evaluation: Evaluation, model: ModelId): string =>
  evaluation.campaign.registrations.find(({ id }) => id === model)?.name ?? model

/** Null where the two have the same score. */
const gapText = (gap: Rational, language: Language): string | null =>
  compare(gap, zero) === 0 ? null : sayGap(gap, language)
