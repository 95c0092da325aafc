export * from "./calendarWords.ts"
export * from "./eventTexts.ts"
export * from "./sayDuty.ts"
export * from "./sayPartyDuty.ts"
