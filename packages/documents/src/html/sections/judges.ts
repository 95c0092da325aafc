import { type Agreement, agreementOf, type Evaluation } from "@dvk/core"
import {
  type AgreementNames,
  agreementFigures,
  agreementHeadings,
  agreementNames,
  type Language,
  moreSentences,
  sayAbsent,
  saySecondLook,
  saySeverity
} from "@dvk/messages"
import { html, type Safe } from "../Safe.ts"
import { adjustedTable } from "./adjustedTable.ts"
import { judgeTable } from "./judgeTable.ts"

/** As many as one meeting can go through. */
const SHOWN_AT_ONCE = 50

/** How the judges judged: agreement, each judge's row, severity, what to look at again. Null before a sheet counts. */
export const judges = (evaluation: Evaluation, language: Language): Safe | null => {
  const agreement = agreementOf(evaluation)
  if (agreement.sheets === 0) return null
  const names = agreementNames(evaluation.campaign, language)
  const { severity } = agreement
  const absent = sayAbsent(agreement, names, language)
  return html`<h3>${agreementHeadings.agreement[language]}</h3>
${figures(agreement, language)}<h3>${agreementHeadings.judges[language]}</h3>
${judgeTable(agreement, names, language)}
${absent === null ? null : html`<p>${absent}</p>`}
<p><strong>${agreementHeadings.severity[language]}.</strong> ${saySeverity(severity, names, language)}</p>
${severity.kind === "adjusted" && !severity.complete ? adjustedTable(evaluation, severity, names, language) : null}
<h3>${agreementHeadings.secondLook[language]}</h3>
${secondLook(agreement, names, language)}`
}

const figures = (agreement: Agreement, language: Language): Safe =>
  html`<dl>${agreementFigures(agreement, language).map(
    ([name, sentence]) => html`<dt>${name}</dt><dd>${sentence}</dd>
`
  )}</dl>
`

const secondLook = (
  { secondLook: { entries } }: Agreement,
  names: AgreementNames,
  language: Language
): Safe =>
  entries.length === 0
    ? html`<p>${agreementHeadings.nothingToSee[language]}</p>`
    : html`<ul>${entries.slice(0, SHOWN_AT_ONCE).map(
        (entry) => html`<li>${saySecondLook(entry, names, language)}</li>
`
      )}${
        entries.length > SHOWN_AT_ONCE
          ? html`<li>${moreSentences[language](entries.length - SHOWN_AT_ONCE)}</li>
`
          : null
      }</ul>`
