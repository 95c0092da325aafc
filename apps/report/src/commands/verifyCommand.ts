import { sha256OfBytes } from "@dvk/core"
import type { CampaignComparison, FolderComparison, ManifestFile } from "@dvk/documents"
import { commandDescription, type Language, optionDescription, partName, verifyText } from "@dvk/messages"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Option from "effect/Option"
import * as Path from "effect/Path"
import { languageOption, switchOption, textOption } from "../commandLine/options.ts"
import { NotDone } from "../commandLine/UsageProblem.ts"
import { exitWith } from "../ExitCode.ts"
import { filesBelow } from "../folders/filesBelow.ts"
import { readAndEvaluate } from "../folders/readAndEvaluate.ts"
import { printJson, printResult } from "../surroundings/Output.ts"
import { Surroundings } from "../surroundings/Surroundings.ts"

/**
 * `dvk verify OUT`: whether every file of a report is what dvk wrote, and with `--campaign` whether that campaign is
 * the one that it was made of. Exit code 1 where something differs, 3 where there is no manifest to go by.
 */
export const verifyCommand = (language: Language) =>
  Command.make(
    "verify",
    {
      report: Argument.String("report").pipe(Argument.withDescription(optionDescription.report[language])),
      campaign: textOption("campaign", "verifyCampaign", language),
      json: switchOption("json", "json", language),
      lang: languageOption(language)
    },
    Effect.fnUntraced(function* ({ report, campaign, json }) {
      const documents = yield* Effect.promise(() => import("@dvk/documents"))
      const path = yield* Path.Path
      const fileSystem = yield* FileSystem.FileSystem
      const folder = path.resolve((yield* Surroundings).folder, report)
      const place = path.join(folder, documents.MANIFEST)
      if (!(yield* fileSystem.exists(place)))
        return yield* new NotDone({ sentence: verifyText.noManifest[language](report) })
      const manifest = documents.readManifest(yield* fileSystem.readFileString(place))
      if (manifest === null) return yield* new NotDone({ sentence: verifyText.badManifest[language](report) })
      const found: Array<ManifestFile> = []
      for (const file of yield* filesBelow(folder)) {
        if (file === documents.MANIFEST) continue
        const bytes = yield* fileSystem.readFile(path.join(folder, file))
        found.push({ file, sha256: sha256OfBytes(bytes), bytes: bytes.length })
      }
      const files = documents.compareFolder(manifest.files, found)
      const origin = Option.isSome(campaign)
        ? documents.compareCampaign(manifest, (yield* readAndEvaluate(campaign.value)).evaluation)
        : null
      const result = documents.verifyJson(files, origin)
      if (!result.equal) yield* exitWith(1)
      if (json) return yield* printJson(result)
      const lines = [
        ...folderLines(files, language),
        ...(origin === null ? [] : [campaignLine(origin, language)])
      ]
      yield* printResult(lines.join("\n"))
    })
  ).pipe(Command.withDescription(commandDescription.verify[language]))

const folderLines = (
  { same, changed, missing, extra }: FolderComparison,
  language: Language
): ReadonlyArray<string> => {
  const written = same.length + changed.length + missing.length
  return [
    same.length === written
      ? verifyText.allEqual[language](written)
      : verifyText.someDiffer[language](same.length, written),
    ...changed.map((entry) =>
      verifyText.changed[language](entry.written.file, entry.written.bytes, entry.found.bytes)
    ),
    ...missing.map(({ file }) => verifyText.missing[language](file)),
    ...extra.map((file) => verifyText.extra[language](file))
  ]
}

const campaignLine = (origin: CampaignComparison, language: Language): string => {
  switch (origin.kind) {
    case "same":
      return verifyText.sameCampaign[language]()
    case "other-form":
      return verifyText.otherForm[language](origin.dvk)
    case "different":
      return verifyText.otherCampaign[language](
        origin.parts.map((part) => partName(part, language)).join("; ")
      )
  }
}
