import { sha256OfBytes } from "@dvk/core"
import type { ChartViewer } from "../ReportInput.ts"
import { html, type Safe, trustedMarkup } from "../Safe.ts"
import { filterLists } from "./filterLists.ts"
import { pointAtCharts } from "./pointAtCharts.ts"
import { sortTables } from "./sortTables.ts"

/** Scripts of the page, and what its policy has to name for the browser to run these and no others. */
export interface PageScripts {
  readonly markup: Safe
  readonly policy: string
}

/** The page's own behaviour, after the viewer where charts have rows to point at. */
export const pageScripts = (viewer: ChartViewer | undefined): PageScripts => {
  const own = [sortTables, filterLists, ...(viewer === undefined ? [] : [pointAtCharts])]
  const texts = [
    ...(viewer === undefined ? [] : [viewer.vega, viewer.vegaEmbed]),
    own.map((run) => `(${String(run)})();\n`).join("")
  ].map(withinScript)
  return {
    markup: html`${texts.map((text) => html`<script>${trustedMarkup(text)}</script>\n`)}`,
    policy: texts.map((text) => `'sha256-${base64OfHash(text)}'`).join(" ")
  }
}

/** In a string or a pattern, the only places where code may hold these, the backslash changes nothing. */
const withinScript = (code: string): string =>
  code
    .replace(/^\/\/# sourceMappingURL=.*$/gm, "")
    .replace(/\r\n?/g, "\n")
    .replace(/<(?=\/script|!--)/gi, "\\x3c")

/** As a policy of a page states it. */
const base64OfHash = (text: string): string => {
  const bytes = sha256OfBytes(new TextEncoder().encode(text)).match(/../g) ?? []
  return btoa(String.fromCharCode(...bytes.map((byte) => Number.parseInt(byte, 16))))
}
