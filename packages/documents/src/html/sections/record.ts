import type { Evaluation } from "@dvk/core"
import { digestNote, type Language, madeWith, rubricLine } from "@dvk/messages"
import { html, type Safe } from "../Safe.ts"

/** What a later reader needs to tell whether this paper belongs to that campaign folder. */
export const record = ({ campaign, digest }: Evaluation, version: string, language: Language): Safe => {
  const { title, version: edition, source } = campaign.rubric
  return html`<p>${digestNote[language]()}</p>
<p><code class="digest">${digest}</code></p>
<p>${rubricLine[language](title[language], edition, source)} ${madeWith[language](version)}</p>`
}
