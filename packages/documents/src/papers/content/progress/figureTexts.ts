import type { Evaluation } from "@dvk/core"
import { modelCount, paperCount, progressReportWords, subjectKindName, twoDigits } from "@dvk/messages"
import type { YearFigures } from "../../figures/yearFigures.ts"

/** How many were registered, of which kinds, and by how many of those that owe a model. */
export const registeredText = (
  { campaign }: Evaluation,
  { registered, byKind, units }: YearFigures
): string => {
  const kinds = campaign.rubric.subjectKinds.flatMap(({ id }) => {
    const count = byKind.get(id) ?? 0
    return count === 0 ? [] : [`${twoDigits(count)} ${subjectKindName(id, "vi")}`]
  })
  const unknown = byKind.get(null) ?? 0
  return progressReportWords.registered(
    modelCount(registered),
    [...kinds, ...(unknown === 0 ? [] : [paperCount.ofUnknownKind(unknown)])].join(", "),
    units === null ? null : progressReportWords.unitsMet(twoDigits(units.met), twoDigits(units.obliged))
  )
}

/** What became of them. */
export const outcomeText = ({ ranked, recognised, proposed }: YearFigures): string =>
  progressReportWords.outcome(
    modelCount(ranked),
    recognised === null ? null : modelCount(recognised),
    proposed === null ? null : modelCount(proposed)
  )
