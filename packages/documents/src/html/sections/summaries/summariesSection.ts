import { type Evaluation, type SummaryReport, summaryStages, sumOf } from "@dvk/core"
import {
  columnHeader,
  compareVietnamese,
  formatTally,
  type Language,
  summaryCaption,
  summaryText,
  summaryWord
} from "@dvk/messages"
import { inRubricOrder, namesOfGroups } from "../../../summary/groupNames.ts"
import { html, type Safe } from "../../Safe.ts"
import { countsTable, type NamedCounts } from "./countsTable.ts"
import { type PublishedRates, rateLines } from "./rateLines.ts"
import { standingLines } from "./standingLines.ts"
import { yearTable } from "./yearTable.ts"

/** The merged summaries, one stretch of the year after the other; null where the campaign merges none. */
export const summariesSection = (
  evaluation: Evaluation,
  reports: ReadonlyArray<SummaryReport>,
  published: PublishedRates,
  language: Language
): Safe | null =>
  reports.length === 0
    ? null
    : html`${reports.map((report) => reportPart(evaluation, report, published, language))}`

const reportPart = (
  { campaign: { rubric, file } }: Evaluation,
  { table, standing, own, year, period, yearBefore }: SummaryReport,
  published: PublishedRates,
  language: Language
): Safe => {
  const names = namesOfGroups(rubric, language)
  const total = { name: summaryWord("total", language), counts: table.total }
  const counts = (by: "field" | "subjectKind" | "level" | "unit", rows: ReadonlyArray<NamedCounts>): Safe =>
    countsTable({ caption: summaryCaption(by, language), head: headOf(by, language), rows, total }, language)
  const ownCount = own === null ? null : own.counts.stages.registered
  return html`<h3>${summaryText.heading[language](period, year)}</h3>
${standingLines(standing, language)}${
  ownCount === null || sumOf(ownCount) === null
    ? null
    : html`<p>${summaryText.own[language](file.organiser.name, formatTally(ownCount, language))}</p>
`
}${rateLines(table.total, published, language)}${counts(
  "field",
  inRubricOrder(table.fields, rubric.fields).map((line) => ({ ...line, name: names.field(line.key) }))
)}${counts(
  "subjectKind",
  inRubricOrder(table.subjectKinds, rubric.subjectKinds).map((line) => ({
    ...line,
    name: names.subjectKind(line.key)
  }))
)}${counts(
  "level",
  inRubricOrder(table.levels, rubric.levels).map((line) => ({ ...line, name: names.level(line.key) }))
)}${counts(
  "unit",
  table.units
    .map((line) => ({ ...line, name: line.unitName }))
    .toSorted((a, b) => compareVietnamese(a.name, b.name))
)}${
  summaryStages.every((stage) => table.total.stages[stage].blank === 0)
    ? null
    : html`<p class="note">${summaryText.starred[language]()}</p>
`
}${yearBefore === null ? null : yearTable(yearBefore, year, rubric, language)}`
}

const headOf = (by: "field" | "subjectKind" | "level" | "unit", language: Language): string =>
  by === "level" ? summaryWord("level", language) : columnHeader(by, language)
