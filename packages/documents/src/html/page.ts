import { reportKind, sampleMark } from "@dvk/messages"
import type { ReportInput } from "./ReportInput.ts"
import { html, type Safe, trustedMarkup } from "./Safe.ts"
import { pageScripts } from "./script/pageScripts.ts"
import { cardStyle } from "./style/cards.ts"
import { dutyStyle } from "./style/duties.ts"
import { fontFaces } from "./style/fontFaces.ts"
import { printStyle } from "./style/print.ts"
import { screenStyle } from "./style/screen.ts"
import { tableStyle } from "./style/tables.ts"

/** Nothing is loaded, and nothing runs but the page's own scripts, whatever a name in a campaign may try. */
const policyWith = (scripts: string): string =>
  `default-src 'none'; script-src ${scripts}; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'`

/** A whole page around its content. */
export const page = ({ evaluation, language, font, viewer }: ReportInput, content: Safe): string => {
  const scripts = pageScripts(viewer)
  const { title, sample } = evaluation.campaign.file
  const style = [
    font === undefined ? "" : fontFaces(font),
    screenStyle,
    tableStyle,
    cardStyle,
    dutyStyle,
    printStyle(sample ? sampleMark[language]() : null)
  ].join("")
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyWith(scripts.policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – ${reportKind[language]()}</title>
<link rel="icon" href="data:,">
<style>
${trustedMarkup(style)}</style>
</head>
<body>
${content}
${scripts.markup}</body>
</html>
`.markup
}
