import { type Language, tableControls } from "@dvk/messages"
import { html, type Safe } from "../Safe.ts"

/**
 * What a reader may do with the list `of`: filter it and, where its entries fold, unfold all. Hidden until the page's
 * own script runs, because without it nothing of this works.
 */
export const listControls = (of: string, kind: "sort" | "fold", language: Language): Safe =>
  html`<div class="controls" data-controls="${of}" data-shown="${tableControls.shown[language]}" hidden>
<label for="${of}-filter">${tableControls.filter[language]}</label>
<input type="search" id="${of}-filter" autocomplete="off" spellcheck="false">
<span class="count" role="status"></span>${
    kind === "sort"
      ? html`<span class="hint">${tableControls.sort[language]}</span>`
      : html`<button type="button" data-open="true">${tableControls.openAll[language]}</button><button type="button" data-open="false">${tableControls.closeAll[language]}</button>`
  }
</div>`
