export * from "./Language.ts"
export * from "./numbers/formatDate.ts"
export * from "./numbers/formatNumber.ts"
export * from "./ordering/compareVietnamese.ts"
