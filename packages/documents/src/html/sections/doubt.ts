import type { Evaluation, Robustness } from "@dvk/core"
import {
  type DoubtHeading,
  doubtLines,
  howDrawn,
  type Language,
  moreSentences,
  robustnessWord,
  sayRobustnessNote
} from "@dvk/messages"
import { html, type Safe } from "../Safe.ts"

/** As many sentences as can be read; the chart of chances has every model. */
const SHOWN_AT_ONCE = 20

/** How solid the result is, in sentences; ranks and chances of each model stand on its card and in the charts. */
export const doubt = (evaluation: Evaluation, robustness: Robustness, language: Language): Safe => {
  const { seed, draws, notes, judges } = robustness
  const remarks = notes.map((note) => html`<p class="caution">${sayRobustnessNote(note, language)}</p>`)
  if (judges === null) return html`${remarks}`
  const parts = doubtLines(evaluation, robustness, language)
  return html`<p>${howDrawn[language](draws, judges.judges.length, seed)}</p>
${remarks}${parts.map(([heading, lines]) => part(heading, lines, language))}`
}

const part = (heading: DoubtHeading, lines: ReadonlyArray<string>, language: Language): Safe | null =>
  lines.length === 0
    ? null
    : html`<h3>${robustnessWord[heading][language]}</h3>
<ul>${lines.slice(0, SHOWN_AT_ONCE).map(
        (line) => html`<li>${line}</li>
`
      )}${
        lines.length > SHOWN_AT_ONCE
          ? html`<li>${moreSentences[language](lines.length - SHOWN_AT_ONCE)}</li>
`
          : null
      }</ul>
`
