import { orderFindings, owed as owedOf, summaryReports } from "@dvk/core"
import type { ReportInput } from "@dvk/documents"
import {
  commandDescription,
  expectedValue,
  type Language,
  runText,
  scoresNotWritten,
  sectionTitle,
  usageError,
  writingPage
} from "@dvk/messages"
import * as Command from "effect/cli/Command"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Path from "effect/Path"
import { readChartFormats } from "../charts/chartFormats.ts"
import { chartInputOf } from "../charts/chartInputOf.ts"
import { drawCharts } from "../charts/drawCharts.ts"
import { readChartViewer } from "../charts/readChartViewer.ts"
import { seedsOf } from "../charts/seedsOf.ts"
import { campaignArgument, languageOption, textOption } from "../commandLine/options.ts"
import { dayOption } from "../commandLine/readDay.ts"
import { periodOption } from "../commandLine/readPeriod.ts"
import { UsageProblem } from "../commandLine/UsageProblem.ts"
import { earlierReport, LISTING } from "../folders/earlierReport.ts"
import { readAndEvaluate } from "../folders/readAndEvaluate.ts"
import { writeFolder } from "../folders/writeFolder.ts"
import { paperFiles } from "../papers/paperFiles.ts"
import { printMessage, printResult } from "../surroundings/Output.ts"
import { Surroundings } from "../surroundings/Surroundings.ts"
import { attentionText } from "../terminal/showFindings.ts"
import { proposalText, rankingText } from "../terminal/showRanking.ts"

const DEFAULT_FOLDER = "out"

const DEFAULT_FORMATS = "svg,png"

/** A page of more models than this takes longer than a second. */
const MANY_MODELS = 300

/** `dvk report DIR`: the folder that a chair opens. Every output is made before the first file is written. */
export const reportCommand = (language: Language) =>
  Command.make(
    "report",
    {
      campaign: campaignArgument(language),
      out: textOption("out", "out", language),
      on: textOption("on", "reportOn", language),
      lastYear: textOption("last-year", "lastYear", language),
      period: textOption("period", "period", language),
      chartFormat: textOption("chart-format", "chartFormat", language),
      lang: languageOption(language)
    },
    Effect.fnUntraced(function* ({ campaign, out, on, lastYear, period, chartFormat }) {
      const documents = yield* Effect.promise(() => import("@dvk/documents"))
      const surroundings = yield* Surroundings
      const path = yield* Path.Path
      const stated = Option.getOrElse(chartFormat, () => DEFAULT_FORMATS)
      const formats = readChartFormats(stated)
      if (formats === null) {
        const expected = expectedValue.chartFormats[language]()
        return yield* new UsageProblem({
          sentence: usageError.badValue[language]("--chart-format", stated, expected)
        })
      }
      const target = Option.getOrElse(out, () => DEFAULT_FOLDER)
      const folder = path.resolve(surroundings.folder, target)
      // Asked before the minutes that charts of a large campaign take; asked again when the folder is written.
      yield* earlierReport(folder, language)
      const read = yield* readAndEvaluate(campaign)
      const { evaluation } = read
      const before = Option.isSome(lastYear) ? (yield* readAndEvaluate(lastYear.value)).evaluation : null
      // Without a stated day the report says nothing of days: the same campaign gives the same bytes tomorrow.
      const day = Option.isSome(on) ? yield* dayOption("--on", on.value, language) : null
      const stretch = yield* periodOption(period, language)
      const reports = summaryReports(evaluation, { period: stretch, on: day, lastYear: before })
      const owed = owedOf(evaluation.campaign, evaluation.coverage, day)
      const { input, robustness } = yield* chartInputOf(evaluation, before, day, language)
      const [latest] = reports
      const charts = latest === undefined ? input : { ...input, merged: latest.table.total }
      const drawn = yield* drawCharts(charts, formats, language)
      const papers = yield* paperFiles(
        campaign,
        evaluation,
        { owed, on: day, lastYear: before, summaries: reports, period: stretch },
        language
      )
      const findings = orderFindings([...read.findings, ...papers.findings])
      const page: ReportInput = {
        evaluation,
        findings,
        owed,
        on: day,
        robustness,
        summaries: reports,
        published: charts.funnels ?? [],
        charts: drawn.charts,
        viewer: readChartViewer(),
        font: drawn.font,
        language,
        version: surroundings.version
      }
      if (evaluation.ranking.ranked.length > MANY_MODELS) yield* printMessage(writingPage[language]())
      const content = new Map<string, string | Uint8Array>([
        ["report.html", documents.reportHtml(page)],
        ["ranking.csv", documents.rankingCsv(evaluation)],
        ["unranked.csv", documents.unrankedCsv(evaluation, language)],
        ["owed.csv", documents.owedCsv(owed, language)],
        ["findings.csv", documents.findingsCsv(findings, language)],
        ["ranking.json", jsonText(documents.rankingJson(evaluation, findings, language))],
        ["shortlist.json", jsonText(documents.selectionJson(evaluation, language))],
        [
          "tables.xlsx",
          yield* Effect.promise(() => documents.tablesWorkbook(evaluation, findings, language, reports))
        ],
        ...(evaluation.campaign.file.duties.length === 0
          ? []
          : [["calendar.ics", documents.calendarIcs(evaluation.campaign, language)] as const]),
        ...documents.tableFiles(evaluation, language, day, {
          reports,
          ...(stretch === null ? {} : { period: stretch })
        }),
        ...drawn.files,
        ...papers.files
      ])
      const files = [...content.keys(), LISTING]
      const manifest = documents.manifestOf(evaluation, content, {
        dvk: surroundings.version,
        options: {
          language,
          on: day,
          lastYear: before?.digest ?? null,
          chartFormats: formats
        },
        seeds: seedsOf(charts)
      })
      content.set(LISTING, jsonText(manifest))
      yield* writeFolder(folder, content, language)

      yield* printResult(`${rankingText(evaluation, language)}\n\n${proposalText(evaluation, language)}`)
      const owing = owed.map(({ unit }) => unit.name)
      if (owing.length > 0) yield* printResult(`\n${sectionTitle("owed", language)}: ${owing.join("; ")}`)
      const attention = attentionText(documents.callList(evaluation.campaign, findings), language)
      if (attention !== null) yield* printMessage(`\n${attention}`)
      const scores = documents.scoreCount(evaluation)
      if (scores > documents.MOST_SCORES)
        yield* printMessage(`\n${scoresNotWritten[language](scores, documents.MOST_SCORES)}`)
      if (papers.remarks !== null) yield* printMessage(`\n${papers.remarks}`)
      yield* printResult(
        `\n${runText.files[language](target)}\n${files.map((file) => `  ${path.join(target, file)}`).join("\n")}`
      )
    })
  ).pipe(Command.withDescription(commandDescription.report[language]))

const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
