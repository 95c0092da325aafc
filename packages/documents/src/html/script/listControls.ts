import { type Language, tableControls } from "@dvk/messages"
import { html, type Safe } from "../Safe.ts"

/**
 * What a reader may do with the list `of`: filter it, where its heads sort read how, where its entries fold unfold all. Hidden until the page's
 * own script runs, because without it nothing of this works.
 */
export const listControls = (of: string, kind: "sort" | "fold" | "rows", language: Language): Safe =>
  html`<div class="controls" data-controls="${of}" data-shown="${tableControls[kind === "rows" ? "shownRows" : "shown"][language]}" hidden>
<label for="${of}-filter">${tableControls[kind === "rows" ? "filterRows" : "filter"][language]}</label>
<input type="search" id="${of}-filter" autocomplete="off" spellcheck="false">
<span class="count" role="status"></span>${controlsOf(kind, language)}
</div>`

const controlsOf = (kind: "sort" | "fold" | "rows", language: Language): Safe | null => {
  switch (kind) {
    case "sort":
      return html`<span class="hint">${tableControls.sort[language]}</span>`
    case "fold":
      return html`<button type="button" data-open="true">${tableControls.openAll[language]}</button><button type="button" data-open="false">${tableControls.closeAll[language]}</button>`
    case "rows":
      return null
  }
}
