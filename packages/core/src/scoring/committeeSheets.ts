import { compareCodeUnits } from "../exact/compareCodeUnits.ts"
import type { Rational } from "../exact/Rational.ts"
import type { JudgeId } from "../identifiers.ts"
import type { PanelScore, SheetUse } from "./PanelScore.ts"

/** A committee member's sheet that counts. */
export interface CommitteeSheet {
  /** Place among `judges`. */
  readonly judge: number
  /** Row of the campaign's ScoreTable. */
  readonly row: number
  /** What the sheet alone would give the committee. */
  readonly total: Rational
}

/** The committee's sheets that count for some models, in an order that files have no part in. */
export interface CommitteeSheets {
  readonly scores: ReadonlyArray<PanelScore>
  /** Judges with a sheet that counts, by id. */
  readonly judges: ReadonlyArray<JudgeId>
  /** Per score, by judge. */
  readonly sheets: ReadonlyArray<ReadonlyArray<CommitteeSheet>>
}

/** Gathers what the judges said of the models behind some scores. */
export const committeeSheets = (scores: ReadonlyArray<PanelScore>): CommitteeSheets => {
  const uses = scores.map(({ sheets }) => sheets.filter(hasTotal).filter(isCounted))
  const judges = [...new Set(uses.flatMap((own) => own.map(({ judge }) => judge)))].toSorted(compareCodeUnits)
  const places = new Map(judges.map((judge, at) => [judge, at]))
  const sheets = uses.map((own) =>
    own
      .map(({ judge, row, total }) => ({ judge: places.get(judge) ?? 0, row, total }))
      .toSorted((a, b) => a.judge - b.judge)
  )
  return { scores, judges, sheets }
}

/** Self-scores, a superior's and the public's are not the committee judging. */
export const isOfCommittee = ({ source }: SheetUse): boolean => source === "committee"

/** A sheet that a trimmed mean or a median leaves out was a judge's sheet all the same. */
export const isCounted = (use: SheetUse): boolean => isOfCommittee(use) && (use.used || use.why === "trimmed")

const hasTotal = (use: SheetUse): use is SheetUse & { readonly total: Rational } => use.total !== null
