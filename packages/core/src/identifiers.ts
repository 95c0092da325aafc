import * as Brand from "effect/Brand"

/** Ids are text with a name: a judge's id can never be passed where a model's is asked for. */
export type ModelId = string & Brand.Brand<"ModelId">
export type UnitId = string & Brand.Brand<"UnitId">
export type JudgeId = string & Brand.Brand<"JudgeId">
export type CriterionId = string & Brand.Brand<"CriterionId">
export type FieldId = string & Brand.Brand<"FieldId">
export type GradeId = string & Brand.Brand<"GradeId">
export type GateId = string & Brand.Brand<"GateId">

export const ModelId = Brand.nominal<ModelId>()
export const UnitId = Brand.nominal<UnitId>()
export const JudgeId = Brand.nominal<JudgeId>()
export const CriterionId = Brand.nominal<CriterionId>()
export const FieldId = Brand.nominal<FieldId>()
export const GradeId = Brand.nominal<GradeId>()
export const GateId = Brand.nominal<GateId>()
