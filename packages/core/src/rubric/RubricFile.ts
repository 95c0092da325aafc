import * as Schema from "effect/Schema"
import { Decimal, PositiveDecimal } from "../schema/numbers.ts"
import { Bilingual, Slug, Text } from "../schema/text.ts"

/** How a fact is read off a registration. What has no measure is looked up by people. */
export const FactMeasure = Schema.Literals([
  "task-named",
  "majority",
  "form-complete",
  "recognition-document",
  "years-running"
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

const Criterion = Schema.Struct({
  id: Slug,
  title: Bilingual,
  clause: Text,
  weight: Schema.optionalKey(PositiveDecimal),
  maxPoints: Schema.optionalKey(PositiveDecimal),
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

const ScoreSource = Schema.Struct({
  id: Schema.Literals(["committee", "self", "superior", "public"]),
  title: Bilingual,
  points: Schema.optionalKey(PositiveDecimal)
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

export const GatePurpose = Schema.Literals(["ranking", "recognition", "commendation"])
export type GatePurpose = typeof GatePurpose.Type

const Gate = Schema.Struct({
  id: Slug,
  title: Bilingual,
  for: GatePurpose,
  requires: Schema.NonEmptyArray(GateColumn),
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
  scale: Schema.Struct({ from: Decimal, to: PositiveDecimal }),
  criteria: Schema.NonEmptyArray(Criterion),
  fields: Schema.NonEmptyArray(Field),
  subjectKinds: Schema.NonEmptyArray(SubjectKind),
  levels: Schema.NonEmptyArray(Level),
  scoreSources: Schema.NonEmptyArray(ScoreSource),
  gates: Schema.Array(Gate),
  grades: Schema.Array(Grade)
})
export type RubricFile = typeof RubricFile.Type
