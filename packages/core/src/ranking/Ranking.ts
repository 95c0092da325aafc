import type { Unranked } from "../admission/Admission.ts"
import type { Ruling } from "../campaign/Ruling.ts"
import type { Finding } from "../finding/Finding.ts"
import type { CriterionId } from "../identifiers.ts"
import type { Registration } from "../registration/Registration.ts"
import type { Grade } from "../rubric/Rubric.ts"
import type { PanelScore } from "../scoring/PanelScore.ts"
import type { MissedMinimum } from "./minimums.ts"

/** The first step at which no other model has the same values; `shared` where the chain does not part them. */
export type DecidingStep = "score" | "women" | "ruling" | "shared" | CriterionId

export interface Ranked {
  readonly registration: Registration
  readonly score: PanelScore
  /** Competition rank (1, 2, 2, 4) after score, tie chain and rulings. */
  readonly rank: number
  /** Competition rank by score alone. */
  readonly scoreRank: number
  readonly rankInField: number
  /** Among the models of the same commune, district or province, as far as registrations name one. */
  readonly rankInPlace: number
  readonly grade: Grade | null
  readonly decidedBy: DecidingStep
  /** Every ruling that names the model, applied or not: they are shown ever after. */
  readonly rulings: ReadonlyArray<Ruling>
  /** Criteria whose mean is too low for recognition or for commendation. */
  readonly belowMinimum: ReadonlyArray<MissedMinimum>
}

/** The ranking by place in its order, for code that looks at all models of a country: without an object a model. */
export interface RankingColumns {
  readonly length: number
  /** Position in the panel's columns. */
  readonly order: Int32Array
  /** Competition rank, never falling. */
  readonly rank: Int32Array
  readonly registration: (place: number) => Registration
  readonly grade: (place: number) => Grade | null
  readonly belowMinimum: (place: number) => ReadonlyArray<MissedMinimum>
  /** The same entry each time it is asked for. */
  readonly ranked: (place: number) => Ranked
}

export interface Ranking {
  /** By rank; models that share one stand by id, which decides nothing. Made when first looked at. */
  readonly ranked: ReadonlyArray<Ranked>
  readonly columns: RankingColumns
  readonly unranked: ReadonlyArray<Unranked>
  /** Rulings that could not be applied. */
  readonly findings: ReadonlyArray<Finding>
}
