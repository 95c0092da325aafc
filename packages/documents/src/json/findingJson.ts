import type { Finding } from "@dvk/core"
import { type Language, sayFinding } from "@dvk/messages"

/** A Finding with its sentence in the asked language. */
export const findingJson = (finding: Finding, language: Language) => ({
  ...finding,
  message: sayFinding(finding, language)
})

export const findingsJson = (findings: ReadonlyArray<Finding>, language: Language) =>
  findings.map((finding) => findingJson(finding, language))
