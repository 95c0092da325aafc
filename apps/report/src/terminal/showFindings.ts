import type { Finding } from "@dvk/core"
import type { Call } from "@dvk/documents"
import {
  callHeading,
  fileAndPlace,
  type Language,
  notesSummary,
  runText,
  sayFinding,
  severityName
} from "@dvk/messages"

/** How many findings a terminal shows; a screen is no place for thousands, the report's findings.csv is. */
const SHOWN = 40

/** What needs attention, by whom to call, errors first. Notes are only counted. */
export const attentionText = (calls: ReadonlyArray<Call>, language: Language): string | null => {
  const open = calls
    .map((call) => ({ ...call, findings: call.findings.filter(({ severity }) => severity !== "info") }))
    .filter(({ findings }) => findings.length > 0)
  const notes = calls.flatMap(({ findings }) => findings).filter(({ severity }) => severity === "info").length
  if (open.length === 0 && notes === 0) return null
  const total = open.reduce((count, { findings }) => count + findings.length, 0)
  const lines: Array<string> = []
  let shown = 0
  for (const { to, name, findings } of open) {
    const some = findings.slice(0, SHOWN - shown)
    if (some.length === 0) break
    lines.push(`  ${callHeading(to, name, language)}`)
    lines.push(...some.map((finding) => `    - ${findingText(finding, language)}`))
    shown += some.length
  }
  if (shown < total) lines.push(`  ${runText.moreFindings[language](total - shown)}`)
  if (notes > 0) lines.push(`  ${notesSummary[language](notes)}`)
  return [`${runText.attention[language]()}:`, ...lines].join("\n")
}

/** One finding as a line: how grave, where, what. */
export const findingText = (finding: Finding, language: Language): string => {
  const place = fileAndPlace(finding, language)
  const head = `${severityName(finding.severity, language)}${place === "" ? "" : ` – ${place}`}`
  return `${head}: ${sayFinding(finding, language)}`
}

/** Findings of a campaign or file that could not be read, one a line. */
export const findingLines = (findings: ReadonlyArray<Finding>, language: Language): string =>
  findings.map((finding) => findingText(finding, language)).join("\n")

const noteKey = ({ code, column }: Finding): string => `${code}\n${column ?? ""}`

/** How many lines a gathered note names. */
const LINES_NAMED = 20

/**
 * All findings of a file: warnings and errors one a line; notes of one kind on one column gathered into the first of
 * them, with the lines of the others.
 */
export const gatheredLines = (findings: ReadonlyArray<Finding>, language: Language): string => {
  const notes = Map.groupBy(
    findings.filter(({ severity }) => severity === "info"),
    noteKey
  )
  return findings
    .flatMap((finding): ReadonlyArray<string> => {
      if (finding.severity !== "info") return [findingText(finding, language)]
      const [first, ...others] = notes.get(noteKey(finding)) ?? []
      if (first !== finding) return []
      const text = findingText(finding, language)
      if (others.length === 0) return [text]
      const lines = others.slice(0, LINES_NAMED).map(({ line }) => line ?? "?")
      const rest = others.length > LINES_NAMED ? "…" : ""
      return [`${text} ${runText.alsoOnLines[language](others.length, `${lines.join(", ")}${rest}`)}`]
    })
    .join("\n")
}
