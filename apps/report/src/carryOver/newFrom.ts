import { carryOver } from "@dvk/core"
import { idInYear, readCampaign } from "@dvk/importer"
import { carryOverText, type Language } from "@dvk/messages"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Path from "effect/Path"
import { UsageProblem } from "../commandLine/UsageProblem.ts"
import { refuseUsedFolder } from "../folders/refuseUsedFolder.ts"
import { writeFolder } from "../folders/writeFolder.ts"
import { printResult } from "../surroundings/Output.ts"
import { Surroundings } from "../surroundings/Surroundings.ts"
import { carriedFiles } from "./carriedFiles.ts"
import { carryOverLines } from "./carryOverLines.ts"
import { sourceFolder } from "./sourceFolder.ts"

/**
 * `dvk new [DIR] --from CAMPAIGN --year YEAR`: the campaign of a later year, with the models that go on. Without a folder
 * it stands in one named as its id.
 */
export const newFrom = Effect.fnUntraced(function* (
  options: { readonly folder: Option.Option<string>; readonly from: string; readonly year: number },
  language: Language
) {
  const { from, year } = options
  const path = yield* Path.Path
  const folder = yield* sourceFolder(from, language)
  const { campaign, findings } = yield* readCampaign(folder)
  const { file } = campaign
  if (year <= file.year)
    return yield* new UsageProblem({ sentence: carryOverText.notLater[language](year, file.year) })
  const shown = Option.getOrElse(options.folder, () => idInYear(file.id, file.year, year))
  const target = path.resolve((yield* Surroundings).folder, shown)
  yield* refuseUsedFolder(target, shown, language)
  const carried = carryOver(campaign, year)
  const made = yield* carriedFiles(folder, campaign, carried, year, language)
  yield* writeFolder(target, made.content, language)
  const refused = findings.filter(({ severity }) => severity === "error").length
  const lines = [
    ...carryOverLines(campaign, carried, made, year, language),
    ...(refused === 0 ? [] : [carryOverText.refusedRows[language](refused, from)])
  ]
  yield* printResult(
    [
      carryOverText.made[language](shown, file.title, file.year),
      ...[...made.content.keys()].map((name) => `  ${path.join(shown, name)}`),
      "",
      ...lines.map((line) => `- ${line}`),
      "",
      carryOverText.next[language](shown)
    ].join("\n")
  )
})
