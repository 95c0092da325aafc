export * from "./columnMeaning.ts"
export { criterionMeanMeaning } from "./rankingColumns.ts"
export * from "./unitName.ts"
