import type { Evaluation, SummaryReport, Tally } from "@dvk/core"
import {
  modelCount,
  paperCount,
  progressReportWords,
  subjectKindName,
  summaryText,
  twoDigits
} from "@dvk/messages"
import type { YearFigures } from "../../figures/yearFigures.ts"

/** How many were registered, of which kinds, and by how many of those that owe a model. */
export const registeredText = (
  { campaign }: Evaluation,
  { registered, byKind, units }: YearFigures
): string => {
  const kinds = campaign.rubric.subjectKinds.flatMap(({ id }) => {
    const count = byKind.get(id)?.sum ?? 0
    return count === 0 ? [] : [`${twoDigits(count)} ${subjectKindName(id, "vi")}`]
  })
  const unknown = byKind.get(null)?.sum ?? 0
  return progressReportWords.registered(
    told(registered),
    [...kinds, ...(unknown === 0 ? [] : [paperCount.ofUnknownKind(unknown)])].join(", "),
    units === null ? null : progressReportWords.unitsMet(twoDigits(units.met), twoDigits(units.obliged))
  )
}

/** What became of them. */
export const outcomeText = ({ ranked, recognised, proposed }: YearFigures): string =>
  progressReportWords.outcome(
    ranked === null ? null : modelCount(ranked),
    recognised === null ? null : told(recognised),
    proposed === null ? null : told(proposed)
  )

/** A sum that lacks parts is a lower bound. */
const told = ({ sum, blank }: Tally): string =>
  blank === 0 ? modelCount(sum) : progressReportWords.atLeast(modelCount(sum))

/** How many of the units that owe a summary sent one, where the figures are theirs. */
export const sentText = ({ standing: { reported, missing } }: SummaryReport): string =>
  summaryText.reported.vi(reported.length, reported.length + missing.length)
