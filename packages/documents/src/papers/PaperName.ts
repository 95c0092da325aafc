/** Every paper there is, by the name of its file. */
export const paperNames = [
  "submission",
  "commendation-list",
  "recognition-decision",
  "commendation-decision",
  "minutes",
  "recognition-list",
  "summary-table",
  "interim-report",
  "final-report",
  "reminder",
  "score-sheet",
  "certificate-list",
  "public-list"
] as const

export type PaperName = (typeof paperNames)[number]
