import { type Chosen, type Evaluation, type ModelId, passedOver } from "@dvk/core"
import {
  columnHeader,
  compareVietnamese,
  decidedSummary,
  formatMoney,
  formatScore,
  type Language,
  listRuling,
  noScoresYet,
  noShortlist,
  nothingToRank,
  openSummary,
  passedOverHeading,
  proposalSummary,
  runText,
  sayDecidingStep,
  sayReason,
  sayRewardTotal,
  sectionTitle
} from "@dvk/messages"
import { textTable } from "./textTable.ts"

/** Widest a name or unit gets on the screen. */
const NAME_WIDTH = 56
const UNIT_WIDTH = 28

/** The ranking as a table; models that share a rank stand in Vietnamese order, which decides nothing. */
export const rankingText = (evaluation: Evaluation, language: Language): string => {
  const { campaign, ranking } = evaluation
  if (campaign.scores.length === 0) return noScoresYet[language]()
  if (ranking.ranked.length === 0) return nothingToRank[language]()
  const rows = ranking.ranked
    .toSorted((a, b) => a.rank - b.rank || compareVietnamese(a.registration.name, b.registration.name))
    .map(({ rank, registration, score, grade, decidedBy }) => [
      String(rank),
      registration.id,
      registration.name,
      registration.unitName,
      formatScore(score.total, language),
      grade?.title[language] ?? "–",
      String(score.judges),
      sayDecidingStep(decidedBy, campaign.rubric, language)
    ])
  return textTable(
    [
      { header: columnHeader("rank", language), align: "right" },
      { header: columnHeader("model", language) },
      { header: columnHeader("name", language), width: NAME_WIDTH },
      { header: columnHeader("unit", language), width: UNIT_WIDTH },
      { header: columnHeader("score", language), align: "right" },
      { header: columnHeader("grade", language) },
      { header: columnHeader("judges", language), align: "right" },
      { header: columnHeader("decidedBy", language), width: NAME_WIDTH }
    ],
    rows
  )
}

/** The proposal, what the chair has to decide, and the models that are not ranked, each with its reason. */
export const proposalText = (evaluation: Evaluation, language: Language): string => {
  const { selection, ranking } = evaluation
  const names = new Map(evaluation.campaign.registrations.map(({ id, name }) => [id, name]))
  const line = ({ model, reason }: Chosen): string =>
    `  ${model}  ${names.get(model) ?? ""} – ${sayReason(reason, language)}${moneyOf(evaluation, model, language)}`
  const above = passedOver(selection)
  const proposal =
    selection.size === null
      ? [noShortlist[language]()]
      : [
          `${sectionTitle("proposal", language)}: ${proposalSummary[language](selection.selected.length, selection.size)}`,
          ...selection.selected.map(line),
          ...(evaluation.rewards === null ? [] : [sayRewardTotal(evaluation.rewards.total, language)]),
          ...rulingLines(evaluation, language),
          ...(above.length === 0 ? [] : ["", passedOverHeading[language](), ...above.map(line)]),
          ...(selection.open.length === 0
            ? []
            : [
                "",
                openSummary[language](selection.open.length, selection.openPlaces),
                ...selection.open.map(line)
              ])
        ]
  const unranked = ranking.unranked.map(
    ({ registration, reason }) =>
      `  ${registration.id}  ${registration.name} – ${sayReason(reason, language)}`
  )
  const withoutSheets = evaluation.campaign.scores.length === 0
  return [
    ...proposal,
    ...(unranked.length === 0 || withoutSheets
      ? []
      : ["", `${sectionTitle("unranked", language)}:`, ...unranked])
  ].join("\n")
}

/** What the chair decided over the computed list, with the reasons; nothing where there is no such ruling. */
const rulingLines = ({ campaign, decided }: Evaluation, language: Language): ReadonlyArray<string> => {
  if (decided.rulings.length === 0) return []
  const names = new Map(campaign.registrations.map(({ id, name }) => [id, name]))
  return [
    "",
    decidedSummary[language](decided.models.length),
    ...decided.rulings.map(
      ({ ruling: { kind, model, reason, document } }) =>
        `  ${model}  ${listRuling[language](kind === "select", names.get(model) ?? "", reason, document)}`
    )
  ]
}

const moneyOf = ({ rewards }: Evaluation, model: ModelId, language: Language): string => {
  const reward = rewards?.ofModel.get(model)
  return reward === undefined ? "" : ` ${formatMoney(reward.amount, language)}.`
}

/** The ranked models that neither the shortlist nor the list above the cut names, with their reasons; null for none. */
export const notSelectedText = ({ campaign, selection }: Evaluation, language: Language): string | null => {
  const named = new Set(passedOver(selection).map(({ model }) => model))
  const rest = selection.notSelected.filter(({ model }) => !named.has(model))
  if (rest.length === 0) return null
  const names = new Map(campaign.registrations.map(({ id, name }) => [id, name]))
  const lines = rest.map(
    ({ model, reason }) => `  ${model}  ${names.get(model) ?? ""} – ${sayReason(reason, language)}`
  )
  return [`${runText.notSelected[language]()}:`, ...lines].join("\n")
}
