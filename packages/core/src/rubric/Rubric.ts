import type { Rational } from "../exact/Rational.ts"
import type { CriterionId, FieldId, GateId, GradeId } from "../identifiers.ts"
import type { Bilingual } from "../schema/text.ts"
import type { PanelRule, Trim } from "../scoring/PanelRule.ts"
import type { GateColumn, GatePurpose, RubricFile } from "./RubricFile.ts"

export type Indicator = RubricFile["criteria"][number]["indicators"][number]
export type LevelTexts = RubricFile["criteria"][number]["levels"]
export type SubjectKind = RubricFile["subjectKinds"][number]["id"]
export type Level = RubricFile["levels"][number]["id"]
export type ScoreSourceId = RubricFile["scoreSources"][number]["id"]

/** A criterion that a judge scores. Numbers are whole ten-thousandths (see FixedPoint). */
export interface Criterion {
  readonly id: CriterionId
  readonly title: Bilingual
  readonly clause: string
  /** What the criterion counts for: its weight, or its most points where the rubric gives points. */
  readonly share: number
  /** The lowest and highest score a judge may give. */
  readonly lowest: number
  readonly highest: number
  readonly indicators: ReadonlyArray<Indicator>
  readonly variants: ReadonlyMap<FieldId, ReadonlyArray<Indicator>>
  readonly levels: LevelTexts
  /** Null where it is for every model. */
  readonly appliesTo: Scope | null
  readonly minimum: Minimum | null
}

/** The models that a criterion is for; null where a direction leaves nobody out. */
export interface Scope {
  readonly fields: ReadonlyArray<FieldId> | null
  readonly subjectKinds: ReadonlyArray<SubjectKind> | null
  readonly levels: ReadonlyArray<Level> | null
}

/** The least mean of a criterion, in ten-thousandths, and what a model below it is kept from. */
export interface Minimum {
  readonly score: number
  readonly purpose: GatePurpose
}

/** Who scores, what their word is worth, and which criteria are theirs. */
export interface ScoreSource {
  readonly id: ScoreSourceId
  readonly title: Bilingual
  /** Its part of the total, in ten-thousandths; null where the rubric gives no source points. */
  readonly points: number | null
  /** Null: the campaign's own rule for the committee, the mean for any other source. */
  readonly panel: PanelRule | null
  readonly trim: Trim | null
  /** What it scores, in the rubric's order. */
  readonly criteria: ReadonlyArray<CriterionId>
}

/** A bonus or penalty that rulings may give, `most` ten-thousandths of a point in sum. */
export interface Adjustment {
  readonly id: string
  readonly kind: "bonus" | "penalty"
  readonly title: Bilingual
  readonly most: number
  readonly clause: string
}

/** A name people use for something in a file, in all its spellings. */
interface Named<Id> {
  readonly id: Id
  readonly title: Bilingual
  readonly aliases: ReadonlyArray<string>
}

export interface Gate {
  readonly id: GateId
  readonly title: Bilingual
  readonly purpose: GatePurpose
  readonly requires: ReadonlyArray<GateColumn>
  /** The levels it is for; null where it is for all. */
  readonly levels: ReadonlyArray<Level> | null
  readonly clause: string
}

/** A half-open band: from ≤ score < below. The top band has no `below` and takes the end of the scale. */
export interface Grade {
  readonly id: GradeId
  readonly title: Bilingual
  readonly from: Rational
  readonly below: Rational | null
}

/** Rules of judgement as data. Only `parseRubric` makes one, so its parts are known to fit each other. */
export interface Rubric {
  readonly id: string
  readonly title: Bilingual
  readonly version: string
  readonly source: string
  /** The weights are an example of ours and not from the plan: every paper says so. */
  readonly exampleWeights: boolean
  /** `weights`: scores on one scale, weighed. `points`: each criterion has its own most points. */
  readonly method: "weights" | "points"
  readonly criteria: ReadonlyArray<Criterion>
  readonly fields: ReadonlyArray<Named<FieldId> & { readonly clause: string | null }>
  readonly subjectKinds: ReadonlyArray<Named<SubjectKind>>
  readonly levels: ReadonlyArray<Named<Level>>
  readonly scoreSources: ReadonlyArray<ScoreSource>
  readonly adjustments: ReadonlyArray<Adjustment>
  readonly gates: ReadonlyArray<Gate>
  /** From the highest band down. */
  readonly grades: ReadonlyArray<Grade>
  /** The file as it was decoded; the digest is taken over this. */
  readonly file: RubricFile
}
