import type { SecondLook } from "@dvk/core"
import { type AgreementNames, type Language, saySecondLook } from "@dvk/messages"
import { numberJson, rounded } from "./agreementFigureJson.ts"

/** One thing to look at again, with its place and its sentence. */
export const secondLookJson = (entry: SecondLook, names: AgreementNames, language: Language) => ({
  ...figuresOf(entry, language),
  message: saySecondLook(entry, names, language)
})

const figuresOf = (entry: SecondLook, language: Language) => {
  switch (entry.kind) {
    case "far-score":
      return {
        ...entry,
        score: rounded(entry.score),
        median: rounded(entry.median),
        deviations: numberJson(entry.deviations, language)
      }
    case "constant-sheet":
      return {
        ...entry,
        score: entry.score === null ? null : rounded(entry.score),
        share: rounded(entry.share)
      }
    case "equal-totals":
      return { ...entry, total: rounded(entry.total) }
    case "reversed-order":
      return { ...entry, correlation: rounded(entry.correlation) }
  }
}
