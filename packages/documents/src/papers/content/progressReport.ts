import type { Evaluation, SummaryPeriod, SummaryReport } from "@dvk/core"
import {
  attachedTo,
  citedAs,
  formWords,
  type PartOfYear,
  type Phrase,
  type ProgressSection,
  paperTitle,
  paperWords,
  phrase,
  progressReportWords,
  progressSection,
  summaryTableWords
} from "@dvk/messages"
import { figuresTable } from "../figures/figuresTable.ts"
import { figuresBefore, mergedFigures, mergedOfPeriod } from "../figures/mergedFigures.ts"
import { mergedSummary } from "../figures/mergedSummary.ts"
import { summaryOf } from "../figures/summary.ts"
import { yearFigures } from "../figures/yearFigures.ts"
import { roman } from "../lists/roman.ts"
import type { Block, Paper } from "../Paper.ts"
import type { PaperInput } from "../PaperInput.ts"
import type { PaperName } from "../PaperName.ts"
import { closing } from "../parts/closing.ts"
import { letterhead } from "../parts/letterhead.ts"
import { landscape, paperOf, portrait } from "../parts/paperOf.ts"
import { type Stated, statedFor } from "../parts/Stated.ts"
import { titled } from "../parts/title.ts"
import { withStarNote } from "../parts/withStarNote.ts"
import { numberText } from "./commendationList.ts"
import { outcomeText, registeredText, sentText } from "./progress/figureTexts.ts"
import { countsTable } from "./summaryTable.ts"

/** Báo cáo sơ kết. */
export const interimReport = (input: PaperInput): Paper => {
  const period = partOfYear(input)
  return progressReport(input, "interim-report", period, paperTitle.interimReport, (year) =>
    progressReportWords.interim(year, period)
  )
}

/** Báo cáo tổng kết. */
export const finalReport = (input: PaperInput): Paper =>
  progressReport(input, "final-report", "year", paperTitle.finalReport, progressReportWords.final)

/** Nine months where they were asked for, or where units have told of nothing shorter; else the first six. */
export const partOfYear = ({ period, summaries }: PaperInput): PartOfYear => {
  const isTold = (one: PartOfYear): boolean => mergedOfPeriod(summaries, one) !== null
  return period === "nine-months" || (isTold("nine-months") && !isTold("six-months"))
    ? "nine-months"
    : "six-months"
}

/** A report with all its figures, and marked places for what only the committee can tell. */
const progressReport = (
  input: PaperInput,
  name: PaperName,
  period: SummaryPeriod,
  title: string,
  about: (year: number) => string
): Paper => {
  const { evaluation } = input
  const { file, rubric } = evaluation.campaign
  const merged = mergedOfPeriod(input.summaries, period)
  const stated = statedFor(input, name)
  const form = formWords[stated.form]
  const figures = merged === null ? yearFigures(evaluation) : mergedFigures(merged.table, merged.year)
  const previous = merged === null ? input.previous : figuresBefore(merged)
  const section = (which: ProgressSection): ReadonlyArray<Block> => ownSection(stated, which)
  const words = progressReportWords
  const heading = headings(form)
  return paperOf(
    input,
    stated,
    name,
    title,
    portrait(
      letterhead(stated, "BC"),
      titled(stated.form, words.title, phrase`${about(file.year)}`),
      { kind: "paragraph", text: words.opening(file.title, stated.issuer) },
      { kind: "centred", text: [`${words.partOne}: ${words.partOneTitle}`] },
      heading(1, progressSection.situation.heading),
      ...section("situation"),
      heading(2, progressSection.leadership.heading),
      ...section("leadership"),
      heading(3, words.figures),
      { kind: "paragraph", text: [registeredText(evaluation, figures)] },
      { kind: "paragraph", text: [outcomeText(figures)] },
      ...(merged === null ? [] : [{ kind: "paragraph", text: [sentText(merged)] } as const]),
      ...withStarNote(figuresTable(rubric, figures, previous)),
      heading(4, progressSection.fields.heading),
      ...section("fields"),
      heading(5, words.evaluation),
      ...(["strengths", "weaknesses", "causes", "lessons"] as const).flatMap(
        (which, at): ReadonlyArray<Block> => [
          { kind: "heading", level: 2, text: `${at + 1}. ${progressSection[which].heading}` },
          ...section(which)
        ]
      ),
      { kind: "centred", text: [`${words.partTwo}: ${words.partTwoTitle}`] },
      heading(1, progressSection.plan.heading),
      ...section("plan"),
      heading(2, progressSection.requests.heading),
      ...section("requests"),
      { kind: "paragraph", text: [`${words.asOf.replace(/\.$/, "")}${form.end}`] },
      closing(stated, paperWords.asAbove, form.archive)
    ),
    appendix(evaluation, merged, stated)
  )
}

/** The summary goes with the report, on paper that lies. */
const appendix = (evaluation: Evaluation, merged: SummaryReport | null, stated: Stated) =>
  landscape(
    titled(
      stated.form,
      progressReportWords.appendix,
      phrase`${summaryTableWords.about(evaluation.campaign.file.year, merged?.period)}`,
      attachedTo(citedAs.report, numberText(stated, "BC"), stated.day, stated.issuer)
    ),
    ...withStarNote(
      countsTable(merged === null ? summaryOf(evaluation) : mergedSummary(merged, evaluation.campaign.rubric))
    )
  )

const headings =
  ({ sectionMark }: { readonly sectionMark: string }) =>
  (number: number, text: string): Block => ({
    kind: "heading",
    level: 1,
    text: `${roman(number)}${sectionMark}${text}`
  })

/** The committee's own words for a section, or the place for them. */
const ownSection = ({ own }: Stated, which: ProgressSection): ReadonlyArray<Block> => {
  const lines: ReadonlyArray<Phrase> = own.sections?.[which]?.map((line) => [line]) ?? [
    phrase`${progressSection[which].gap}`
  ]
  return lines.map((text) => ({ kind: "paragraph", text }))
}
