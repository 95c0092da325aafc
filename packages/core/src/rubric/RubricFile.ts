import * as Schema from "effect/Schema"
import { Decimal, PositiveDecimal } from "../schema/numbers.ts"
import { Bilingual, Slug, Text } from "../schema/text.ts"
import { PanelRule, Trim } from "../scoring/PanelRule.ts"

/** How a fact is read off a registration or off what was reported of its results. What has no measure is looked up by people. */
export const FactMeasure = Schema.Literals([
  "task-named",
  "majority",
  "form-complete",
  "recognition-document",
  "years-running",
  "targets-met",
  "replicas"
])
export type FactMeasure = typeof FactMeasure.Type

/** One sub-condition of a criterion. A `fact` is read from the form; what is `judged` is what members score. */
const Indicator = Schema.Struct({
  id: Slug,
  kind: Schema.Literals(["fact", "judged"]),
  measure: Schema.optionalKey(FactMeasure),
  title: Bilingual,
  clause: Text
})

/** What earns a high, a middle and a low mark; printed on score sheets. */
const LevelTexts = Schema.Struct({ high: Bilingual, middle: Bilingual, low: Bilingual })

/** Indicators that apply to models of one field only. */
const FieldVariant = Schema.Struct({ field: Slug, indicators: Schema.NonEmptyArray(Indicator) })

export const GatePurpose = Schema.Literals(["ranking", "recognition", "commendation"])
export type GatePurpose = typeof GatePurpose.Type

/** The models that a criterion is for; a list that is left out leaves nobody out. */
const Scope = Schema.Struct({
  fields: Schema.optionalKey(Schema.NonEmptyArray(Slug)),
  subjectKinds: Schema.optionalKey(Schema.NonEmptyArray(Slug)),
  levels: Schema.optionalKey(Schema.NonEmptyArray(Slug))
})

/** The least mean of a criterion: a model below it is not ranked, not recognised, or not commended. */
const Minimum = Schema.Struct({ score: Decimal, for: GatePurpose })

const Criterion = Schema.Struct({
  id: Slug,
  title: Bilingual,
  clause: Text,
  weight: Schema.optionalKey(PositiveDecimal),
  maxPoints: Schema.optionalKey(PositiveDecimal),
  appliesTo: Schema.optionalKey(Scope),
  minimum: Schema.optionalKey(Minimum),
  indicators: Schema.NonEmptyArray(Indicator),
  variants: Schema.optionalKey(Schema.NonEmptyArray(FieldVariant)),
  levels: LevelTexts
})

const Named = { id: Slug, title: Bilingual, aliases: Schema.optionalKey(Schema.Array(Text)) }

const Field = Schema.Struct({ ...Named, clause: Schema.optionalKey(Text) })

const SubjectKind = Schema.Struct({
  ...Named,
  id: Schema.Literals(["collective", "individual", "household"])
})

const Level = Schema.Struct({ ...Named, id: Schema.Literals(["commune", "district", "province", "central"]) })

/** Who scores. Without any points the committee alone decides; with points each source gives its part of the total. */
const ScoreSource = Schema.Struct({
  id: Schema.Literals(["committee", "self", "superior", "public"]),
  title: Bilingual,
  points: Schema.optionalKey(PositiveDecimal),
  panel: Schema.optionalKey(PanelRule),
  trim: Schema.optionalKey(Trim),
  criteria: Schema.optionalKey(Schema.NonEmptyArray(Slug))
})

/** What may be added to a total or taken from it, by ruling and with its ground. */
const Adjustment = Schema.Struct({
  id: Slug,
  kind: Schema.Literals(["bonus", "penalty"]),
  title: Bilingual,
  most: PositiveDecimal,
  clause: Text
})

/** The columns of a registration that a gate may ask for. */
export const GateColumn = Schema.Literals([
  "name",
  "unit",
  "address",
  "content",
  "subjectKind",
  "task",
  "registeredOn",
  "recognitionDocument"
])
export type GateColumn = typeof GateColumn.Type

const Gate = Schema.Struct({
  id: Slug,
  title: Bilingual,
  for: GatePurpose,
  requires: Schema.NonEmptyArray(GateColumn),
  /** The gate is for models of these levels only, or raised to them; for all where it is left out. */
  levels: Schema.optionalKey(Schema.NonEmptyArray(Slug)),
  clause: Text
})

/** A half-open band [from, below). The top band may name `to`, the end of the scale, which it includes. */
const Grade = Schema.Struct({
  id: Slug,
  title: Bilingual,
  from: Decimal,
  below: Schema.optionalKey(Decimal),
  to: Schema.optionalKey(Decimal)
})

/** What a rubric file says, before its parts are checked against each other by `parseRubric`. */
export const RubricFile = Schema.Struct({
  format: Schema.Literal(1),
  id: Slug,
  title: Bilingual,
  version: Text,
  source: Text,
  exampleWeights: Schema.optionalKey(Schema.Boolean),
  scale: Schema.Struct({ from: Decimal, to: PositiveDecimal }).pipe(
    Schema.check(Schema.makeFilter(({ from, to }) => from < to, { expected: "scale-ends" }))
  ),
  criteria: Schema.NonEmptyArray(Criterion),
  fields: Schema.NonEmptyArray(Field),
  subjectKinds: Schema.NonEmptyArray(SubjectKind),
  levels: Schema.NonEmptyArray(Level),
  scoreSources: Schema.NonEmptyArray(ScoreSource),
  adjustments: Schema.optionalKey(Schema.Array(Adjustment)),
  gates: Schema.Array(Gate),
  grades: Schema.Array(Grade)
})
export type RubricFile = typeof RubricFile.Type
