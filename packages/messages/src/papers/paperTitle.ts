/** What each paper is called in the properties of its file. */
export const paperTitle = {
  submission: "Tờ trình đề nghị khen thưởng",
  commendationList: "Danh sách đề nghị khen thưởng",
  recognitionDecision: "Quyết định công nhận (dự thảo)",
  commendationDecision: "Quyết định khen thưởng (dự thảo)",
  minutes: "Biên bản họp",
  recognitionList: "Danh sách công nhận",
  summaryTable: "Biểu tổng hợp",
  interimReport: "Báo cáo sơ kết",
  finalReport: "Báo cáo tổng kết",
  reminder: "Công văn đôn đốc",
  scoreSheet: (member: string): string => `Phiếu chấm điểm của ${member}`,
  certificateList: "Danh sách in giấy khen",
  publicList: "Danh sách công khai"
} as const

/** Papers as others cite them: "theo Tờ trình số …". */
export const citedAs = { submission: "Tờ trình", decision: "Quyết định", report: "Báo cáo" } as const
