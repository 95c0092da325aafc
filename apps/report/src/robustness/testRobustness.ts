import { type Evaluation, type RobustnessOptions, robustnessSteps } from "@dvk/core"
import { drawingProgress, type Language } from "@dvk/messages"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import { printMessage } from "../surroundings/Output.ts"

/** Nothing is said of the progress of a test that takes less; of one that takes more, something every so often. */
const QUIET = 1000

/**
 * Works out how solid a result is, step by step: between two steps whoever waits is told how far it has come, and an
 * interruption is heard.
 */
export const testRobustness = Effect.fnUntraced(function* (
  evaluation: Evaluation,
  options: RobustnessOptions,
  language: Language
) {
  const steps = robustnessSteps(evaluation, options)
  let told = yield* Clock.currentTimeMillis
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    const now = yield* Clock.currentTimeMillis
    if (now - told >= QUIET) {
      told = now
      const { stage, done, of } = step.value
      yield* printMessage(drawingProgress[language](stage, Math.floor((100 * done) / of)))
    }
    yield* turnOfOthers
  }
})

/** Lets the process handle what has come in meanwhile, a signal above all. */
const turnOfOthers = Effect.callback<void>((resume) => {
  const turn = setImmediate(() => resume(Effect.void))
  return Effect.sync(() => clearImmediate(turn))
})
