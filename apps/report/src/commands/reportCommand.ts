import { type Evaluation, owed as owedOf } from "@dvk/core"
import type { DrawnChart, ReportInput } from "@dvk/documents"
import { commandDescription, type Language, runText, sectionTitle } from "@dvk/messages"
import * as Command from "effect/cli/Command"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Path from "effect/Path"
import { campaignArgument, languageOption, textOption } from "../commandLine/options.ts"
import { dayOption } from "../commandLine/readDay.ts"
import { readAndEvaluate } from "../folders/readAndEvaluate.ts"
import { LISTING, writeFolder } from "../folders/writeFolder.ts"
import { printMessage, printResult } from "../surroundings/Output.ts"
import { Surroundings } from "../surroundings/Surroundings.ts"
import { attentionText } from "../terminal/showFindings.ts"
import { proposalText, rankingText } from "../terminal/showRanking.ts"

const DEFAULT_FOLDER = "out"

/** Pixels of a PNG for each of the SVG's own: sharp on paper at the width of an A4 page. */
const PNG_SCALE = 2

/** `dvk report DIR`: the folder that a chair opens. Every output is made before the first file is written. */
export const reportCommand = (language: Language) =>
  Command.make(
    "report",
    {
      campaign: campaignArgument(language),
      out: textOption("out", "out", language),
      on: textOption("on", "reportOn", language),
      lang: languageOption(language)
    },
    Effect.fnUntraced(function* ({ campaign, out, on }) {
      const documents = yield* Effect.promise(() => import("@dvk/documents"))
      const surroundings = yield* Surroundings
      const path = yield* Path.Path
      const { evaluation, findings } = yield* readAndEvaluate(campaign)
      // Without a stated day the report says nothing of days: the same campaign gives the same bytes tomorrow.
      const owed = owedOf(
        evaluation.campaign,
        evaluation.coverage,
        Option.isSome(on) ? yield* dayOption("--on", on.value, language) : null
      )
      const drawn = yield* Effect.promise(() => drawCharts(evaluation, language))
      const page: ReportInput = {
        evaluation,
        findings,
        owed,
        charts: drawn.charts,
        font: drawn.font,
        language,
        version: surroundings.version
      }
      const content = new Map<string, string | Uint8Array>([
        ["report.html", documents.reportHtml(page)],
        ["ranking.csv", documents.rankingCsv(evaluation)],
        ["unranked.csv", documents.unrankedCsv(evaluation, language)],
        ["owed.csv", documents.owedCsv(owed, language)],
        ["findings.csv", documents.findingsCsv(findings, language)],
        ["ranking.json", jsonText(documents.rankingJson(evaluation, findings, language))],
        ["shortlist.json", jsonText(documents.selectionJson(evaluation, language))],
        ...drawn.files
      ])
      const files = [...content.keys(), LISTING]
      content.set(LISTING, jsonText(documents.reportListing(evaluation, files, surroundings.version)))
      const target = Option.getOrElse(out, () => DEFAULT_FOLDER)
      yield* writeFolder(path.resolve(surroundings.folder, target), content, language)

      yield* printResult(`${rankingText(evaluation, language)}\n\n${proposalText(evaluation, language)}`)
      const owing = owed.map(({ unit }) => unit.name)
      if (owing.length > 0) yield* printResult(`\n${sectionTitle("owed", language)}: ${owing.join("; ")}`)
      const attention = attentionText(documents.callList(evaluation.campaign, findings), language)
      if (attention !== null) yield* printMessage(`\n${attention}`)
      yield* printResult(
        `\n${runText.files[language](target)}\n${files.map((file) => `  ${path.join(target, file)}`).join("\n")}`
      )
    })
  ).pipe(Command.withDescription(commandDescription.report[language]))

const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** Charts are the heaviest part: what draws them is loaded here and nowhere else. */
const drawCharts = async (evaluation: Evaluation, language: Language) => {
  const { charts } = await import("@dvk/charts")
  const { drawPng, drawSvg, measureText, readFont } = await import("@dvk/charts/drawing")
  const files: Array<readonly [string, string | Uint8Array]> = []
  const drawn: Array<DrawnChart> = []
  for (const chart of charts) {
    const svg = await drawSvg(chart.spec(evaluation, language, measureText))
    files.push([`charts/${chart.name}.svg`, svg], [`charts/${chart.name}.png`, drawPng(svg, PNG_SCALE)])
    drawn.push({
      id: chart.name,
      title: chart.title(language),
      svg,
      alt: chart.altText(evaluation, language)
    })
  }
  return { charts: drawn, files, font: { regular: readFont("regular"), bold: readFont("semibold") } }
}
