import { type Coverage, type Evaluation, foldBare, type UnitCoverage } from "@dvk/core"
import {
  byField,
  byKind,
  byUnit,
  capitalised,
  columnHeader,
  compareVietnamese,
  coverageSummary,
  formatCount,
  type Language,
  nobodyObliged,
  noUnitKind
} from "@dvk/messages"
import { fieldTitle } from "../../registration/fieldTitle.ts"
import { html, type Safe } from "../Safe.ts"

/** Who registered how many models, and in which fields. */
export const coverageTables = ({ campaign, coverage }: Evaluation, language: Language): Safe => {
  const count = (value: number) => html`<td class="number">${formatCount(value, language)}</td>`
  const number = (column: "units" | "registered" | "minimum" | "missing") =>
    html`<th scope="col" class="number">${columnHeader(column, language)}</th>`
  const kinds = kindsOf(coverage)
  const byKindTable =
    kinds.length < 2
      ? null
      : html`<table class="narrow">
<caption>${byKind[language]()}</caption>
<thead><tr><th scope="col">${columnHeader("unitKind", language)}</th>${number("units")}${number("minimum")}${number("registered")}${number("missing")}</tr></thead>
<tbody>
${kinds.map(
  ({ kind, units, minimum, registered, missing }) =>
    html`<tr${missing > 0 ? html` class="owing"` : null}><th scope="row">${kind === null ? noUnitKind[language]() : capitalised(kind)}</th>${count(units)}${count(minimum)}${count(registered)}${count(missing)}</tr>
`
)}</tbody>
</table>`
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
  return html`<p>${coverage.obliged === 0 ? nobodyObliged[language]() : coverageSummary[language](coverage.met, coverage.obliged)}</p>
<div class="beside"><div>${fields}
${byKindTable}</div>
<table class="narrow">
<caption>${byUnit[language]()}</caption>
<thead><tr><th scope="col">${columnHeader("unit", language)}</th>${number("registered")}${number("minimum")}${number("missing")}</tr></thead>
<tbody>
${units.map(
  ({ unit, registered, missing }) =>
    html`<tr${missing > 0 ? html` class="owing"` : null}><th scope="row">${unit.name}${kinds.length < 2 || unit.kind === null ? null : html` <span class="kind">${unit.kind}</span>`}</th>${count(registered)}${count(unit.minimum)}${count(missing)}</tr>
`
)}</tbody>
</table></div>`
}

interface KindCoverage {
  /** As the list of units writes it first; null for units without a kind. */
  readonly kind: string | null
  readonly units: number
  readonly minimum: number
  readonly registered: number
  readonly missing: number
}

/** The units by their kind, whatever its case and diacritics, in the order of the list; those without one last. */
const kindsOf = ({ units }: Coverage): ReadonlyArray<KindCoverage> =>
  [...Map.groupBy(units, ({ unit }) => (unit.kind === null ? "" : foldBare(unit.kind))).values()]
    .map((own): KindCoverage => {
      const sum = (value: (unit: UnitCoverage) => number) => own.reduce((all, unit) => all + value(unit), 0)
      return {
        kind: own[0]?.unit.kind ?? null,
        units: own.length,
        minimum: sum(({ unit }) => unit.minimum),
        registered: sum(({ registered }) => registered),
        missing: sum(({ missing }) => missing)
      }
    })
    .toSorted((a, b) => Number(a.kind === null) - Number(b.kind === null))
