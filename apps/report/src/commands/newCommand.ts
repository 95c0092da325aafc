import { foldBare, type IsoDate } from "@dvk/core"
import {
  carryOverText,
  commandDescription,
  expectedValue,
  type Language,
  optionDescription,
  question,
  runText,
  usageError
} from "@dvk/messages"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Path from "effect/Path"
import { languageOption, textOption } from "../commandLine/options.ts"
import { readDay } from "../commandLine/readDay.ts"
import { UsageProblem } from "../commandLine/UsageProblem.ts"
import { newCampaignFiles } from "../folders/newCampaign.ts"
import { refuseUsedFolder } from "../folders/refuseUsedFolder.ts"
import { writeFolder } from "../folders/writeFolder.ts"
import { printResult } from "../surroundings/Output.ts"
import { Question } from "../surroundings/Question.ts"
import { Surroundings } from "../surroundings/Surroundings.ts"

const DEFAULT_RUBRIC = "nghia-thai-2024"

/**
 * `dvk new DIR`: asks what it has to know, or takes it from options, and leaves a folder with empty forms. With `--from`
 * it goes on from an older campaign; the folder may then be left out and is called as the new campaign's id.
 */
export const newCommand = (language: Language) =>
  Command.make(
    "new",
    {
      folder: Argument.String("folder").pipe(
        Argument.withDescription(optionDescription.folder[language]),
        Argument.optional
      ),
      title: textOption("title", "title", language),
      organiser: textOption("organiser", "organiser", language),
      year: textOption("year", "year", language),
      level: Flag.Literals("level", ["commune", "district", "province", "central"]).pipe(
        Flag.withDescription(optionDescription.level[language]),
        Flag.optional
      ),
      deadline: textOption("deadline", "deadline", language),
      places: textOption("places", "places", language),
      rubric: textOption("rubric", "rubric", language),
      from: textOption("from", "from", language),
      lang: languageOption(language)
    },
    Effect.fnUntraced(function* (options) {
      if (Option.isSome(options.from)) {
        const stated = statedByFrom.find((name) => Option.isSome(options[name]))
        if (stated !== undefined)
          return yield* new UsageProblem({ sentence: carryOverText.statedByFrom[language](`--${stated}`) })
        const { newFrom } = yield* Effect.promise(() => import("../carryOver/newFrom.ts"))
        const year = yield* answer("year", options.year, readYear, language)
        return yield* newFrom({ folder: options.folder, from: options.from.value, year }, language)
      }
      if (Option.isNone(options.folder))
        return yield* new UsageProblem({ sentence: usageError.missingArgument[language]("folder") })
      const { value: shown } = options.folder
      const { csvText } = yield* Effect.promise(() => import("@dvk/documents/answers"))
      const { readShippedRubric } = yield* Effect.promise(() => import("@dvk/importer"))
      const path = yield* Path.Path
      const target = path.resolve((yield* Surroundings).folder, shown)
      yield* refuseUsedFolder(target, shown, language)
      const rubricId = Option.getOrElse(options.rubric, () => DEFAULT_RUBRIC)
      const { rubric } = yield* readShippedRubric(rubricId)
      const title = yield* answer("title", options.title, readText, language)
      const organiser = yield* answer("organiser", options.organiser, readText, language)
      const year = yield* answer("year", options.year, readYear, language)
      const deadline = yield* answer("deadline", options.deadline, orBlank(readDeadline), language)
      const places = yield* answer("places", options.places, orBlank(readPlaces), language)
      const campaign = {
        level: Option.getOrElse(options.level, () => "commune" as const),
        rubric: rubricId,
        id: idOf(path.basename(target), year),
        title,
        organiser,
        year,
        deadline,
        places,
        criteria: rubric.criteria.map((criterion) => criterion.title[language])
      }
      const files = newCampaignFiles(campaign, (header) => csvText(header, []), language)
      yield* writeFolder(target, files, language)
      const list = [...files.keys()].map((file) => `  ${path.join(shown, file)}`)
      yield* printResult(
        [runText.made[language](shown), ...list, "", runText.next[language](shown)].join("\n")
      )
    })
  ).pipe(Command.withDescription(commandDescription.new[language]))

/** What the old campaign states, and an option therefore cannot. */
const statedByFrom = ["title", "organiser", "level", "deadline", "places", "rubric"] as const

type Asked = keyof typeof question

const expected: Readonly<Record<Asked, "text" | "year" | "date" | "count">> = {
  title: "text",
  organiser: "text",
  year: "year",
  deadline: "date",
  places: "count"
}

/**
 * The value of an option, or of the answer to its question, which is asked until it can be read. Where nobody is
 * there to answer, a value that may stay blank is blank, and any other is a missing option.
 */
const answer = Effect.fnUntraced(function* <A>(
  name: Asked,
  option: Option.Option<string>,
  read: Reader<A>,
  language: Language
) {
  const notReadable = (text: string): string =>
    usageError.badValue[language](`--${name}`, text.trim(), expectedValue[expected[name]][language]())
  if (Option.isSome(option)) {
    const value = read(option.value.trim())
    return value === undefined ? yield* new UsageProblem({ sentence: notReadable(option.value) }) : value
  }
  const { ask } = yield* Question
  for (;;) {
    const text = yield* ask(question[name][language]())
    const value = read(text?.trim() ?? "")
    if (value !== undefined) return value
    if (text === null) return yield* new UsageProblem({ sentence: usageError.noAnswer[language](name) })
    yield* printResult(notReadable(text))
  }
})

/** Reads an answer; undefined where it cannot be read. */
type Reader<A> = (text: string) => A | undefined

const orBlank =
  <A>(read: Reader<A>): Reader<A | null> =>
  (text) =>
    text === "" ? null : read(text)

const readText: Reader<string> = (text) => (text === "" ? undefined : text)

const readYear: Reader<number> = (text) =>
  /^\d{4}$/.test(text) && Number(text) >= 1990 && Number(text) <= 2199 ? Number(text) : undefined

const readPlaces: Reader<number> = (text) =>
  /^\d{1,5}$/.test(text) && Number(text) >= 1 ? Number(text) : undefined

const readDeadline: Reader<IsoDate> = (text) => readDay(text) ?? undefined

/** The folder's name as an id: without diacritics, in small letters, with the year where the name has none. */
const idOf = (name: string, year: number): string => {
  const slug = foldBare(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
  const base = slug === "" ? "dvk" : slug
  return /\d{4}/.test(base) ? base : `${base}-${year}`
}
