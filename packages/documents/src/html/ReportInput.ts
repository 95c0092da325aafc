import type { ChartTable } from "@dvk/charts"
import type { Evaluation, Finding, IsoDate, Owed, Robustness, SummaryReport } from "@dvk/core"
import type { Language } from "@dvk/messages"
import type { PublishedRates } from "./sections/summaries/rateLines.ts"

/** A chart that has been drawn. `svg` is trusted: its drawer has escaped all text in it. */
export interface DrawnChart {
  /** Unique in the report: a name of letters, digits and hyphens. */
  readonly id: string
  readonly title: string
  readonly svg: string
  /** What the picture shows, in words. */
  readonly alt: string
  /** What the picture shows, in figures. */
  readonly table?: ChartTable
  /** Where its rows end, in the SVG's pixels from its top: where a page may end when it is printed. */
  readonly rowEnds?: ReadonlyArray<number>
}

/** The font that page and charts share, as TrueType files; embedded once. */
export interface ReportFont {
  readonly regular: Uint8Array
  readonly bold: Uint8Array
}

/** What lets a reader point at the charts: scripts of a browser, as their packages ship them, with their licences. */
export interface ChartViewer {
  readonly vega: string
  readonly vegaEmbed: string
}

/** All that the report shows. It looks at no clock: how late something is stands in `owed`. */
export interface ReportInput {
  readonly evaluation: Evaluation
  /** Of importer and evaluation together, in the order of `orderFindings`. */
  readonly findings: ReadonlyArray<Finding>
  readonly owed: ReadonlyArray<Owed>
  /** The day that was stated; without one the report has dates, and nothing of what is due or late. */
  readonly on?: IsoDate | null
  /** How solid the result is, where it was tested. */
  readonly robustness?: Robustness
  /** The merged summaries of the units, where the campaign merges any. */
  readonly summaries?: ReadonlyArray<SummaryReport>
  /** What other places have published, for the rates of the summaries. */
  readonly published?: PublishedRates
  readonly charts: ReadonlyArray<DrawnChart>
  /** Without it charts are pictures only. */
  readonly viewer?: ChartViewer
  readonly font?: ReportFont
  readonly language: Language
  /** The version of dvk. */
  readonly version: string
}
