import type { IsoDate } from "../dates/IsoDate.ts"
import type { Rational } from "../exact/Rational.ts"
import type { HeadCount } from "../registration/Registration.ts"

/** A target with what was reached of it. Figures are ten-thousandths of `measure`. */
export interface ReportedTarget {
  readonly target: string | null
  readonly measure: string | null
  readonly registered: number | null
  readonly actual: number | null
  /** actual ÷ registered; null where one of them is missing, or nothing was registered to divide by. */
  readonly share: Rational | null
}

/** All that stands of one model after every report: of two reports on one thing, the later. */
export interface ReportedResults {
  /** By their words, in code unit order. */
  readonly targets: ReadonlyArray<ReportedTarget>
  readonly participants: HeadCount | null
  readonly population: HeadCount | null
  readonly recognitionDocument: string | null
  readonly replicas: number | null
  readonly evidence: ReadonlyArray<string>
  readonly inspections: ReadonlyArray<{ readonly note: string | null; readonly on: IsoDate | null }>
  /** The day of the latest report; null where no report is dated. */
  readonly reportedOn: IsoDate | null
}
