import type { Evaluation, Finding, Owed } from "@dvk/core"
import type { Language } from "@dvk/messages"

/** A chart that has been drawn. `svg` is trusted: its drawer has escaped all text in it. */
export interface DrawnChart {
  /** Unique in the report: a name of letters, digits and hyphens. */
  readonly id: string
  readonly title: string
  readonly svg: string
  /** What the picture shows, in words. */
  readonly alt: string
}

/** The font that page and charts share, as TrueType files; embedded once. */
export interface ReportFont {
  readonly regular: Uint8Array
  readonly bold: Uint8Array
}

/** All that the report shows. It looks at no clock: how late something is stands in `owed`. */
export interface ReportInput {
  readonly evaluation: Evaluation
  /** Of importer and evaluation together, in the order of `orderFindings`. */
  readonly findings: ReadonlyArray<Finding>
  readonly owed: ReadonlyArray<Owed>
  readonly charts: ReadonlyArray<DrawnChart>
  readonly font?: ReportFont
  readonly language: Language
  /** The version of dvk. */
  readonly version: string
}
