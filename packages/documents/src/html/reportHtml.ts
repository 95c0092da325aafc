import { contentsLabel, type ReportSection, rulesOfRecord, sectionTitle, skipToContent } from "@dvk/messages"
import { page } from "./page.ts"
import type { ReportInput } from "./ReportInput.ts"
import { html, type Safe } from "./Safe.ts"
import { chartFigures } from "./sections/chartFigures.ts"
import { coverageTables } from "./sections/coverageTables.ts"
import { findingsByCall } from "./sections/findingsByCall.ts"
import { heading } from "./sections/heading.ts"
import { owedUnits } from "./sections/owed.ts"
import { proposal } from "./sections/proposal.ts"
import { rankingTable } from "./sections/rankingTable.ts"
import { record } from "./sections/record.ts"
import { toDecide } from "./sections/toDecide.ts"
import { needsOwnSection, unrankedInShort, unrankedTable } from "./sections/unranked.ts"

/**
 * The decision report as one file: it opens from disk, loads nothing, runs nothing and prints on A4. The first
 * screen says who is proposed, what the chair has to decide, what is owed and who is not ranked; everything
 * that stands behind it follows. The same input gives the same text, byte for byte.
 */
export const reportHtml = (input: ReportInput): string => {
  const { evaluation, language, owed } = input
  const title = (section: ReportSection) => sectionTitle(section, language)
  const panel = (section: ReportSection, content: Safe) =>
    html`<section class="panel ${section}" id="${section}"><h2>${title(section)}</h2>
${content}
</section>
`
  const below = sectionsBelow(input)
  return page(
    input,
    html`<a class="skip" href="#content">${skipToContent[language]()}</a>
${heading(evaluation, language)}
<nav aria-label="${contentsLabel[language]()}"><ul>${below.map(
      ({ id, section }) => html`<li><a href="#${id}">${title(section)}</a></li>`
    )}</ul></nav>
<main id="content" tabindex="-1">
<div class="first">
${panel("proposal", proposal(evaluation, language))}<div class="aside">
${panel("decide", toDecide(evaluation, language))}${panel("owed", owedUnits(evaluation, owed, language))}${panel("unranked", unrankedInShort(evaluation, language))}</div>
</div>
${below.map(
  ({ id, section, content }) => html`<section id="${id}"><h2>${title(section)}</h2>
${content}
</section>
`
)}</main>`
  )
}

interface SectionBelow {
  readonly id: string
  readonly section: ReportSection
  readonly content: Safe
}

/** A section that has nothing to show is left out, with its link. */
const sectionsBelow = (input: ReportInput): ReadonlyArray<SectionBelow> => {
  const { evaluation, findings, charts, language, version } = input
  const sections: ReadonlyArray<readonly [ReportSection, Safe | null]> = [
    ["charts", charts.length === 0 ? null : chartFigures(charts)],
    ["ranking", rankingTable(evaluation, language)],
    ["unranked", needsOwnSection(evaluation) ? unrankedTable(evaluation, language) : null],
    ["coverage", coverageTables(evaluation, language)],
    ["findings", findingsByCall(evaluation.campaign, findings, language)],
    [
      "rules",
      html`<ol>${rulesOfRecord(evaluation.campaign, language).map((rule) => html`<li>${rule}</li>`)}</ol>`
    ],
    ["record", record(evaluation, version, language)]
  ]
  return sections.flatMap(([section, content]) =>
    content === null ? [] : [{ id: section === "unranked" ? "unranked-list" : section, section, content }]
  )
}
