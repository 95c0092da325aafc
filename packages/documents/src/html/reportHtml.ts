import { contentsLabel, type ReportSection, rulesOfRecord, sectionTitle, skipToContent } from "@dvk/messages"
import { type CardModels, cardModels } from "./cards/cardModels.ts"
import { page } from "./page.ts"
import type { ReportInput } from "./ReportInput.ts"
import { html, type Safe } from "./Safe.ts"
import { atBorder } from "./sections/atBorder.ts"
import { chartFigures } from "./sections/chartFigures.ts"
import { coverageTables } from "./sections/coverageTables.ts"
import { doubt } from "./sections/doubt.ts"
import { dutiesSection } from "./sections/duties/dutiesSection.ts"
import { factsAndResults } from "./sections/factsAndResults.ts"
import { findingsByCall } from "./sections/findingsByCall.ts"
import { groundSection } from "./sections/ground/groundSection.ts"
import { heading } from "./sections/heading.ts"
import { judges } from "./sections/judges.ts"
import { lives } from "./sections/lives.ts"
import { membersSection } from "./sections/members/membersSection.ts"
import { modelCards } from "./sections/modelCards.ts"
import { owedUnits } from "./sections/owed.ts"
import { proposal } from "./sections/proposal.ts"
import { quotaTable } from "./sections/quotaTable.ts"
import { rankingTable } from "./sections/rankingTable.ts"
import { recognitionTable } from "./sections/recognitionTable.ts"
import { record } from "./sections/record.ts"
import { rewardTable } from "./sections/rewardTable.ts"
import { summariesSection } from "./sections/summaries/summariesSection.ts"
import { toDecide } from "./sections/toDecide.ts"
import { needsOwnSection, unrankedInShort, unrankedTable } from "./sections/unranked.ts"

/**
 * The decision report as one file: it opens from disk, loads nothing, can be read without its scripts and prints on A4.
 * The first screen says who is proposed, what the chair has to decide, who stands at the border, what is owed and who
 * is not ranked; everything that stands behind it follows. The same input gives the same text, byte for byte.
 */
export const reportHtml = (input: ReportInput): string => {
  const { evaluation, language, owed, robustness } = input
  const cards = cardModels(evaluation, robustness)
  const title = (section: ReportSection) => sectionTitle(section, language)
  const panel = (section: ReportSection, content: Safe) =>
    html`<section class="panel ${section}" id="${section}"><h2>${title(section)}</h2>
${content}
</section>
`
  const below = sectionsBelow(input, cards)
  return page(
    input,
    html`<a class="skip" href="#content">${skipToContent[language]()}</a>
${heading(evaluation, language)}
<nav aria-label="${contentsLabel[language]()}"><ul>${below.map(
      ({ id, section }) => html`<li><a href="#${id}">${title(section)}</a></li>`
    )}</ul></nav>
<main id="content" tabindex="-1">
<div class="first">
${panel("proposal", proposal(evaluation, cards, language))}<div class="aside">
${panel("decide", toDecide(evaluation, language))}${robustness === undefined ? null : panel("border", atBorder(evaluation, robustness, cards, language))}${panel("owed", owedUnits(evaluation, owed, language))}${panel("unranked", unrankedInShort(evaluation, language))}</div>
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
const sectionsBelow = (input: ReportInput, cards: CardModels): ReadonlyArray<SectionBelow> => {
  const { evaluation, findings, charts, robustness, viewer, language, version, on = null } = input
  const sections: ReadonlyArray<readonly [ReportSection, Safe | null]> = [
    ["charts", charts.length === 0 ? null : chartFigures(charts, viewer !== undefined, language)],
    ["ranking", rankingTable(evaluation, cards, language)],
    ["models", modelCards(evaluation, cards, robustness, language)],
    ["doubt", robustness === undefined ? null : doubt(evaluation, robustness, language)],
    ["judges", judges(evaluation, language)],
    ["quotas", quotaTable(evaluation, language)],
    ["recognition", recognitionTable(evaluation, language)],
    ["rewards", rewardTable(evaluation, language)],
    ["results", factsAndResults(evaluation, language)],
    ["lives", lives(evaluation.campaign, on, language)],
    ["unranked", needsOwnSection(evaluation) ? unrankedTable(evaluation, language) : null],
    ["summaries", summariesSection(evaluation, input.summaries ?? [], input.published ?? [], language)],
    ["coverage", coverageTables(evaluation, language)],
    ["duties", dutiesSection(evaluation, on, language)],
    ["ground", groundSection(evaluation, on, language)],
    ["members", membersSection(evaluation, on, language)],
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
