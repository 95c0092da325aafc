import type { AdjustedSeverity, JudgeSeverity } from "@dvk/core"
import { type AgreementNames, type Language, saySeverity } from "@dvk/messages"
import { numberJson, rounded } from "./agreementFigureJson.ts"

/** The judges' severity: adjusted means beside the plain ones, the islands, or that there is nothing to adjust. */
export const severityJson = (severity: JudgeSeverity, names: AgreementNames, language: Language) => ({
  ...(severity.kind === "adjusted" ? adjustedJson(severity, language) : severity),
  message: saySeverity(severity, names, language)
})

const adjustedJson = (severity: AdjustedSeverity, language: Language) => ({
  ...severity,
  mean: rounded(severity.mean),
  residual: numberJson(severity.residual, language),
  judges: severity.judges.map(({ judge, effect }) => ({ judge, effect: rounded(effect) })),
  models: severity.models.map((entry) => ({
    ...entry,
    raw: rounded(entry.raw),
    adjusted: rounded(entry.adjusted),
    standardised: rounded(entry.standardised)
  }))
})
