import { type SummaryReport, summaryStages } from "@dvk/core"
import {
  formatCount,
  formatDate,
  formatShare,
  formatTally,
  type Language,
  stageName,
  summaryText,
  summaryWord
} from "@dvk/messages"

/** The merged summaries on the screen: who sent one, who did not, and what they come to; "" where there are none. */
export const summariesText = (reports: ReadonlyArray<SummaryReport>, language: Language): string =>
  reports.map((report) => `\n\n${reportText(report, language)}`).join("")

const reportText = ({ year, period, table, standing }: SummaryReport, language: Language): string => {
  const { reported, missing, others } = standing
  const { stages, shares } = table.total
  const totals = summaryStages
    .filter((stage) => stages[stage].known > 0)
    .map((stage) => `${stageName(stage, language)} ${formatTally(stages[stage], language)}`)
  const rates = (["recognised", "commended"] as const)
    .filter((stage) => shares[stage].whole > 0)
    .map((stage) => {
      const { part, whole } = shares[stage]
      const rate = `${summaryWord(`${stage}Share`, language)} ${formatShare(shares[stage], language)}`
      // Over fewer than the registered that stand beside it: of how many has to be seen.
      return whole === stages.registered.sum
        ? rate
        : `${rate} (${formatCount(part, language)}/${formatCount(whole, language)})`
    })
  const names = missing.map(({ unit, before, daysLate }) =>
    summaryText.missingUnit[language](
      unit.name,
      before === null ? null : formatDate(before, language),
      daysLate
    )
  )
  const late = reported.flatMap(({ unit, daysLate }) =>
    daysLate === null || daysLate === 0 ? [] : [summaryText.lateUnit[language](unit.name, daysLate)]
  )
  return [
    `${summaryText.heading[language](period, year)}:`,
    `  ${summaryText.reported[language](reported.length, reported.length + missing.length)}`,
    ...(names.length === 0 ? [] : [`  ${summaryText.missing[language](names.join("; "))}`]),
    ...(late.length === 0 ? [] : [`  ${summaryText.late[language](late.join("; "))}`]),
    ...(others.length === 0
      ? []
      : [`  ${summaryText.others[language](others.map(({ unitName }) => unitName).join("; "))}`]),
    ...(totals.length === 0 ? [] : [`  ${[...totals, ...rates].join("; ")}.`])
  ].join("\n")
}
