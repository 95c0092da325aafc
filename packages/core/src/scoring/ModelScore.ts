import { ExactSum } from "../exact/ExactSum.ts"
import { FIXED_POINT_UNIT } from "../exact/FixedPoint.ts"
import { type Rational, rational, zero } from "../exact/Rational.ts"
import type { ModelId } from "../identifiers.ts"
import type { ModelAdjustments } from "./adjustments.ts"
import { criterionContribution, criterionMean } from "./criterionValues.ts"
import type { NotApplicableTo } from "./notApplicable.ts"
import type {
  AppliedAdjustment,
  CriterionMean,
  NotApplicable,
  PanelScore,
  SheetUse,
  SourceScore
} from "./PanelScore.ts"
import { addSheet, countedRows, panelValue } from "./panelValue.ts"
import type { SheetLedger } from "./SheetLedger.ts"
import { counts, decides, remarkOf } from "./SheetVerdict.ts"

/** What a model's score is read from once somebody looks at it. */
export interface ScoredLedger {
  readonly ledger: SheetLedger
  readonly total: (at: number) => Rational
  readonly inPoints: boolean
  readonly notApplicable: NotApplicableTo
  readonly adjustments: ReadonlyMap<ModelId, ModelAdjustments>
}

/** What has been worked out of a score so far. */
interface Known {
  total?: Rational
  sheets?: ReadonlyArray<SheetUse>
  criteria?: ReadonlyArray<CriterionMean>
}

/** The score of one model. Of 600,000 most are never looked at: each part is worked out when asked for, and kept. */
export class ModelScore implements PanelScore {
  readonly model: ModelId
  readonly judges: number
  readonly #scored: ScoredLedger
  readonly #at: number
  #known: Known | null = null

  constructor(scored: ScoredLedger, at: number, model: ModelId, judges: number) {
    this.model = model
    this.judges = judges
    this.#scored = scored
    this.#at = at
  }

  get total(): Rational {
    const known = this.#recall()
    known.total ??= this.#scored.total(this.#at)
    return known.total
  }

  get sheets(): ReadonlyArray<SheetUse> {
    const known = this.#recall()
    known.sheets ??= sheetsOf(this.#scored.ledger, this.#at)
    return known.sheets
  }

  get criteria(): ReadonlyArray<CriterionMean> {
    const known = this.#recall()
    known.criteria ??= criteriaOf(this.#scored.ledger, this.#at)
    return known.criteria
  }

  get sources(): ReadonlyArray<SourceScore> {
    return this.#scored.inPoints ? sourcesOf(this.#scored.ledger, this.#at) : []
  }

  get notApplicable(): ReadonlyArray<NotApplicable> {
    const model = this.#scored.ledger.models[this.#at]
    return model === undefined ? [] : this.#scored.notApplicable(model)
  }

  get adjustments(): ReadonlyArray<AppliedAdjustment> {
    return this.#scored.adjustments.get(this.model)?.entries ?? []
  }

  #recall(): Known {
    this.#known ??= {}
    return this.#known
  }
}

/** What became of each sheet of a model, by judge. */
export const sheetsOf = (ledger: SheetLedger, at: number): ReadonlyArray<SheetUse> => {
  const { table, rows, from, to, verdicts, sources, sourceAt } = ledger
  const sum = new ExactSum()
  return [...rows.subarray(from[at] ?? 0, to[at] ?? 0)].flatMap((row): ReadonlyArray<SheetUse> => {
    const judge = table.judges[table.judge[row] ?? 0]
    const source = table.sources[table.source[row] ?? 0]
    if (judge === undefined || source === undefined) return []
    const verdict = verdicts[row] ?? 0
    const own = sourceAt[table.source[row] ?? 0] ?? -1
    const points = sources[own]?.points ?? 0
    const total = counts(verdict)
      ? addSheet(ledger, at, own, row, sum.clear()).times(points, FIXED_POINT_UNIT).rational()
      : null
    return [{ row, judge, source, used: decides(verdict), why: remarkOf(verdict), total }]
  })
}

const criteriaOf = (ledger: SheetLedger, at: number): ReadonlyArray<CriterionMean> => {
  const [sum, ofSource] = [new ExactSum(), new ExactSum()]
  return ledger.table.criteria.map((criterion, place) => ({
    criterion,
    mean: criterionMean(ledger, at, place, sum) ? sum.rational() : null,
    contribution: criterionContribution(ledger, at, place, sum, ofSource) ? sum.rational() : null
  }))
}

const sourcesOf = (ledger: SheetLedger, at: number): ReadonlyArray<SourceScore> => {
  const sum = new ExactSum()
  return ledger.sources.map(({ id, points }, source) => {
    const sheets = countedRows(ledger, at, source).length
    const value = panelValue(ledger, at, source, sum) > 0 ? sum.rational() : zero
    return { source: id, points: rational(points, FIXED_POINT_UNIT), value, sheets }
  })
}
