import { type Evaluation, type Finding, type SummaryReport, summaryReports } from "@dvk/core"
import { type Language, sampleScores } from "@dvk/messages"
import { criteriaSheet } from "./criteriaSheet.ts"
import { fieldsSheet, findingsSheet, quotasSheet, unitsSheet, unrankedSheet } from "./listSheets.ts"
import { rankingSheet } from "./rankingSheet.ts"
import { scoresSheet } from "./scoresSheet.ts"
import { shortlistSheet } from "./shortlistSheet.ts"
import { summarySheets } from "./summarySheets.ts"
import { writeWorkbook } from "./writeWorkbook.ts"

/**
 * tables.xlsx: everything that was decided, with real numbers and days, in sheets that print. Scores are formulas over
 * the parts that make them, and come to the value that papers print.
 */
export const tablesWorkbook = (
  evaluation: Evaluation,
  findings: ReadonlyArray<Finding>,
  language: Language,
  reports: ReadonlyArray<SummaryReport> = summaryReports(evaluation)
): Promise<Uint8Array> =>
  writeWorkbook(
    [
      rankingSheet(evaluation, language),
      shortlistSheet(evaluation, language),
      quotasSheet(evaluation, language),
      unrankedSheet(evaluation, language),
      scoresSheet(evaluation, language),
      criteriaSheet(evaluation, language),
      unitsSheet(evaluation, language),
      fieldsSheet(evaluation, language),
      ...summarySheets(evaluation, reports, language),
      findingsSheet(findings, language)
    ],
    {
      title: evaluation.campaign.file.title,
      mark: evaluation.campaign.file.sample ? sampleScores[language]() : null,
      digest: evaluation.digest
    },
    language
  )
