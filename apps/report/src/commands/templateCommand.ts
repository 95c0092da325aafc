import type { Campaign, SummaryPeriod } from "@dvk/core"
import type { WorkbookTable } from "@dvk/documents"
import { commandDescription, emptyForm, formFiles, type Language, optionDescription } from "@dvk/messages"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Path from "effect/Path"
import { campaignArgument, languageOption, textOption } from "../commandLine/options.ts"
import { periodOption } from "../commandLine/readPeriod.ts"
import { NotDone } from "../commandLine/UsageProblem.ts"
import { refuseUsedFolder } from "../folders/refuseUsedFolder.ts"
import { writeFolder } from "../folders/writeFolder.ts"
import { printResult } from "../surroundings/Output.ts"
import { Surroundings } from "../surroundings/Surroundings.ts"

type FormKind = keyof typeof formFiles

/** `dvk template registration|score-sheet|results|reports|summary DIR`: forms for the units, score sheets for the members. */
export const templateCommand = (language: Language) =>
  Command.make("template").pipe(
    Command.withDescription(commandDescription.template[language]),
    Command.withSubcommands([
      formsCommand("registration", "registration", language).pipe(
        Command.withDescription(commandDescription.templateRegistration[language])
      ),
      formsCommand("score-sheet", "scoreSheet", language).pipe(
        Command.withDescription(commandDescription.templateScoreSheet[language])
      ),
      formsCommand("results", "results", language).pipe(
        Command.withDescription(commandDescription.templateResults[language])
      ),
      formsCommand("reports", "reports", language).pipe(
        Command.withDescription(commandDescription.templateReports[language])
      ),
      summaryCommand(language).pipe(Command.withDescription(commandDescription.templateSummary[language]))
    ])
  )

const formOptions = (language: Language) => ({
  campaign: campaignArgument(language),
  format: Flag.Literals("format", ["xlsx", "csv"]).pipe(
    Flag.withDescription(optionDescription.format[language]),
    Flag.withDefault("xlsx")
  ),
  out: textOption("out", "formsOut", language),
  lang: languageOption(language)
})

const formsCommand = (name: string, kind: Exclude<FormKind, "summary">, language: Language) =>
  Command.make(name, formOptions(language), (options) =>
    writeForms(kind, options, (campaign) => formsOf(kind, campaign, options.campaign, language), language)
  )

const summaryCommand = (language: Language) =>
  Command.make(
    "summary",
    { ...formOptions(language), period: textOption("period", "formPeriod", language) },
    Effect.fnUntraced(function* ({ period, ...options }) {
      const stretch = (yield* periodOption(period, language)) ?? "year"
      const forms = (campaign: Campaign) => summaryForms(campaign, options.campaign, stretch, language)
      yield* writeForms("summary", options, forms, language)
    })
  )

interface FormOptions {
  readonly campaign: string
  readonly format: "xlsx" | "csv"
  readonly out: Option.Option<string>
}

/** A form with what its file is called by. */
interface NamedForm {
  readonly to: string
  readonly form: WorkbookTable
}

/** Writes the forms of a campaign to a folder of their own. */
const writeForms = Effect.fnUntraced(function* <R>(
  kind: FormKind,
  options: FormOptions,
  formsFor: (campaign: Campaign) => Effect.Effect<ReadonlyArray<NamedForm>, NotDone, R>,
  language: Language
) {
  const { readCampaign, uniqueName } = yield* Effect.promise(() => import("@dvk/importer"))
  const { tableCsv, workbookTable } = yield* Effect.promise(() => import("@dvk/documents"))
  const path = yield* Path.Path
  const { folder } = yield* Surroundings
  const shown = Option.getOrElse(options.out, () => formFiles[kind][language].folder)
  const target = path.resolve(folder, shown)
  yield* refuseUsedFolder(target, shown, language)
  const { campaign } = yield* readCampaign(path.resolve(folder, options.campaign))
  const content = new Map<string, string | Uint8Array>()
  for (const { to, form } of yield* formsFor(campaign)) {
    const wanted = `${formFiles[kind][language].file}-${to}.${options.format}`
    const file = uniqueName(".", wanted, new Set([...content.keys()].map((taken) => `./${taken}`)))
    const text = options.format === "csv" ? tableCsv(form) : yield* Effect.promise(() => workbookTable(form))
    content.set(file.slice("./".length), text)
  }
  yield* writeFolder(target, content, language)
  const list = [...content.keys()].map((file) => `  ${path.join(shown, file)}`)
  yield* printResult([emptyForm.made[language](content.size, shown), ...list].join("\n"))
})

/** A summary form for each unit. */
const summaryForms = Effect.fnUntraced(function* (
  campaign: Campaign,
  shown: string,
  period: SummaryPeriod,
  language: Language
): Effect.fn.Return<ReadonlyArray<NamedForm>, NotDone> {
  const { summaryForm } = yield* Effect.promise(() => import("@dvk/documents"))
  if (campaign.units === null)
    return yield* new NotDone({ sentence: emptyForm.noUnitsToSum[language](shown) })
  return campaign.units.map((unit) => ({ to: unit.id, form: summaryForm(campaign, unit, period, language) }))
})

/** One form for each unit, or for each member of the committee, with what its file is called by. */
const formsOf = Effect.fnUntraced(function* (
  kind: Exclude<FormKind, "summary">,
  campaign: Campaign,
  shown: string,
  language: Language
): Effect.fn.Return<ReadonlyArray<NamedForm>, NotDone> {
  const { registrationForm, reportingUnits, reportsForm, resultsForm, scoreSheetForm } =
    yield* Effect.promise(() => import("@dvk/documents"))
  if (kind === "registration") {
    if (campaign.units === null)
      return [{ to: emptyForm.anyUnit[language](), form: registrationForm(campaign, null, language) }]
    return campaign.units.map((unit) => ({ to: unit.id, form: registrationForm(campaign, unit, language) }))
  }
  if (kind === "reports") {
    const form = reportsForm(campaign, language)
    if (form === null) return yield* new NotDone({ sentence: emptyForm.noDuties[language](shown) })
    return [{ to: String(campaign.file.year), form }]
  }
  if (kind === "results") {
    const units = reportingUnits(campaign)
    if (units.length === 0)
      return yield* new NotDone({ sentence: emptyForm.nothingToReport[language](shown) })
    return units.map((unit) => ({ to: unit.id, form: resultsForm(campaign, unit, language) }))
  }
  if (campaign.committee === null || campaign.committee.length === 0)
    return yield* new NotDone({ sentence: emptyForm.noCommittee[language](shown) })
  if (campaign.registrations.length === 0)
    return yield* new NotDone({ sentence: emptyForm.noModels[language](shown) })
  return campaign.committee.map((member) => ({
    to: member.id,
    form: scoreSheetForm(campaign, member, language)
  }))
})
