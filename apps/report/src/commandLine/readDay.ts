import { type IsoDate, isoDate, parseIsoDate } from "@dvk/core"
import { expectedValue, type Language, usageError } from "@dvk/messages"
import * as Effect from "effect/Effect"
import { UsageProblem } from "./UsageProblem.ts"

/** A day on the command line: 2024-04-07, or 07/4/2024 as people write it. Null where there is no such day. */
export const readDay = (text: string): IsoDate | null => {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? []
  return year === undefined ? parseIsoDate(text) : isoDate(Number(year), Number(month), Number(day))
}

/** The day that an option states, or a usage problem that quotes what was typed. */
export const dayOption = (option: "--on" | "--deadline", text: string, language: Language) => {
  const day = readDay(text)
  return day === null
    ? Effect.fail(
        new UsageProblem({
          sentence: usageError.badValue[language](option, text, expectedValue.date[language]())
        })
      )
    : Effect.succeed(day)
}
