import type { Evaluation } from "@dvk/core"
import {
  byField,
  byUnit,
  columnHeader,
  compareVietnamese,
  coverageSummary,
  formatCount,
  type Language
} from "@dvk/messages"
import { fieldTitle } from "../../registration/fieldTitle.ts"
import { html, type Safe } from "../Safe.ts"

/** Who registered how many models, and in which fields. */
export const coverageTables = ({ campaign, coverage }: Evaluation, language: Language): Safe => {
  const count = (value: number) => html`<td class="number">${formatCount(value, language)}</td>`
  const number = (column: "registered" | "minimum" | "missing") =>
    html`<th scope="col" class="number">${columnHeader(column, language)}</th>`
  const fields = html`<table class="narrow">
<caption>${byField[language]()}</caption>
<thead><tr><th scope="col">${columnHeader("field", language)}</th>${number("registered")}</tr></thead>
<tbody>
${coverage.fields.map(
  ({ field, registered }) =>
    html`<tr><th scope="row">${fieldTitle(campaign.rubric, field, language)}</th>${count(registered)}</tr>
`
)}</tbody>
</table>`
  if (coverage.units.length === 0) return fields
  const units = coverage.units.toSorted((a, b) => compareVietnamese(a.unit.name, b.unit.name))
  return html`<p>${coverageSummary[language](coverage.met, coverage.obliged)}</p>
<div class="beside">${fields}
<table class="narrow">
<caption>${byUnit[language]()}</caption>
<thead><tr><th scope="col">${columnHeader("unit", language)}</th>${number("registered")}${number("minimum")}${number("missing")}</tr></thead>
<tbody>
${units.map(
  ({ unit, registered, missing }) =>
    html`<tr${missing > 0 ? html` class="owing"` : null}><th scope="row">${unit.name}</th>${count(registered)}${count(unit.minimum)}${count(missing)}</tr>
`
)}</tbody>
</table></div>`
}
