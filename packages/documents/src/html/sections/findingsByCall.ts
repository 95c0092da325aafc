import type { Campaign, Finding } from "@dvk/core"
import {
  callHeading,
  fileAndPlace,
  findingsSummary,
  type Language,
  moreFindings,
  notesSummary,
  nothingFound,
  sayFinding,
  severityName
} from "@dvk/messages"
import { type Call, callList } from "../../calls/callList.ts"
import { html, type Safe } from "../Safe.ts"

/** As many as one call can go through; findings.csv has them all. */
const SHOWN_PER_CALL = 50

/** What was odd, grouped by whom to call: errors first, notes folded away. */
export const findingsByCall = (
  campaign: Campaign,
  findings: ReadonlyArray<Finding>,
  language: Language
): Safe => {
  if (findings.length === 0) return html`<p>${nothingFound[language]()}</p>`
  const of = (severity: Finding["severity"]) => findings.filter((entry) => entry.severity === severity).length
  return html`<p>${findingsSummary[language](of("error"), of("warning"), of("info"))}</p>
${callList(campaign, findings).map((call) => callSection(call, language))}`
}

const callSection = ({ to, name, findings }: Call, language: Language): Safe => {
  const notes = findings.filter(({ severity }) => severity === "info")
  const rest = findings.filter(({ severity }) => severity !== "info")
  return html`<section class="call">
<h3>${callHeading(to, name, language)}</h3>
${rest.length === 0 ? null : findingItems(rest, language)}${
  notes.length === 0
    ? null
    : html`<details><summary>${notesSummary[language](notes.length)}</summary>${findingItems(notes, language)}</details>`
}
</section>
`
}

const findingItems = (
  findings: ReadonlyArray<Finding>,
  language: Language
): Safe => html`<ul class="findings">
${findings.slice(0, SHOWN_PER_CALL).map((entry) => findingItem(entry, language))}${
  findings.length > SHOWN_PER_CALL
    ? html`<li>${moreFindings[language](findings.length - SHOWN_PER_CALL)}</li>`
    : null
}</ul>`

const findingItem = (entry: Finding, language: Language): Safe => {
  const place = fileAndPlace(entry, language)
  return html`<li><span class="tag ${entry.severity}">${severityName(entry.severity, language)}</span> ${sayFinding(entry, language)}${
    place === "" ? null : html` <span class="place">${place}</span>`
  }</li>
`
}
