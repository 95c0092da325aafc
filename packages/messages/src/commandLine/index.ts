export * from "./commandTexts.ts"
export * from "./formText.ts"
export * from "./runTexts.ts"
export * from "./usageErrors.ts"
