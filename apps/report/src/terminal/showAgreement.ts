import { agreementOf, type Evaluation } from "@dvk/core"
import {
  type AdjustedColumnName,
  adjustedCells,
  adjustedTableColumns,
  adjustedTableMeaning,
  agreementFigures,
  agreementHeadings,
  agreementNames,
  type JudgeColumnName,
  judgeCells,
  judgeTableColumns,
  type Language,
  moreSentences,
  sayAbsent,
  saySecondLook,
  saySeverity
} from "@dvk/messages"
import { textTable } from "./textTable.ts"

/** What fits beside one another on a screen; the report has all columns. */
const ofJudges = [
  "judge",
  "scored",
  "mean",
  "spread",
  "signed",
  "correlation",
  "effect"
] as const satisfies ReadonlyArray<JudgeColumnName>
const ofModels = [
  "rank",
  "model",
  "raw",
  "adjusted",
  "rawRank",
  "adjustedRank"
] as const satisfies ReadonlyArray<AdjustedColumnName>

/** Widest a name gets on the screen. */
const NAME_WIDTH = 48

/** As much as a person reads through on a screen. */
const SHOWN_AT_ONCE = 50

/** How the judges judged, on the screen; null before a sheet counts. */
export const agreementText = (evaluation: Evaluation, language: Language): string | null => {
  const agreement = agreementOf(evaluation)
  if (agreement.sheets === 0) return null
  const { severity, secondLook } = agreement
  const names = agreementNames(evaluation.campaign, language)
  const absent = sayAbsent(agreement, names, language)
  const looks = secondLook.entries.map((entry) => `  ${saySecondLook(entry, names, language)}`)
  return [
    `${agreementHeadings.agreement[language]}:`,
    ...agreementFigures(agreement, language).map(([name, sentence]) => `  ${name}: ${sentence}`),
    "",
    `${agreementHeadings.judges[language]}:`,
    textTable(
      ofJudges.map((column) => ({
        header: judgeTableColumns[column].head[language],
        ...(column === "judge" ? { width: NAME_WIDTH } : { align: "right" })
      })),
      judgeCells(agreement, names, language).map((cells) => ofJudges.map((column) => cells[column]))
    ),
    ...(absent === null ? [] : [absent]),
    "",
    `${agreementHeadings.severity[language]}:`,
    `  ${saySeverity(severity, names, language)}`,
    ...(severity.kind === "adjusted" && !severity.complete
      ? [
          "",
          ...cutOff(
            textTable(
              ofModels.map((column) => ({
                header: adjustedTableColumns[column][language],
                ...(column === "model" ? { width: NAME_WIDTH } : { align: "right" })
              })),
              adjustedCells(evaluation, severity, names, language).map((cells) =>
                ofModels.map((column) => cells[column])
              )
            ).split("\n"),
            language
          ),
          `${adjustedTableMeaning.rank[language]} ${adjustedTableMeaning.adjusted[language]}`
        ]
      : []),
    "",
    `${agreementHeadings.secondLook[language]}:`,
    ...(looks.length === 0 ? [`  ${agreementHeadings.nothingToSee[language]}`] : cutOff(looks, language))
  ].join("\n")
}

const cutOff = (lines: ReadonlyArray<string>, language: Language): ReadonlyArray<string> =>
  lines.length <= SHOWN_AT_ONCE
    ? lines
    : [...lines.slice(0, SHOWN_AT_ONCE), `  ${moreSentences[language](lines.length - SHOWN_AT_ONCE)}`]
