export * from "./scoreFate.ts"
export * from "./sheetColumn.ts"
export * from "./sheetName.ts"
export * from "./sheetNotes.ts"
