import { periodNamed } from "@dvk/core"
import { expectedValue, type Language, usageError } from "@dvk/messages"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { UsageProblem } from "./UsageProblem.ts"

/** The stretch of the year that `--period` states, null where it is not given; anything else is a usage problem. */
export const periodOption = Effect.fnUntraced(function* (stated: Option.Option<string>, language: Language) {
  if (Option.isNone(stated)) return null
  const period = periodNamed(stated.value)
  if (period !== null) return period
  return yield* new UsageProblem({
    sentence: usageError.badValue[language]("--period", stated.value, expectedValue.period[language]())
  })
})
