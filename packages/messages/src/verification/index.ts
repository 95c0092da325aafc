export * from "./partName.ts"
export * from "./verifyTexts.ts"
