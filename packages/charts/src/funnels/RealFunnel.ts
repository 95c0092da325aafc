/**
 * How many models a place registered, recognised and commended, as a source has published it. What it does not say
 * is null; a source may count collectives and persons where another counts models, which `note` then tells.
 */
export interface RealFunnel {
  readonly place: string
  readonly period: string
  readonly registered: number
  readonly recognised: number | null
  readonly commended: number | null
  readonly note: string | null
  /** The address of the publication. */
  readonly source: string
}
