import type { Said } from "../Language.ts"

/** The mark that every page, chart and paper of a campaign with made-up scores carries. */
export const sampleMark: Said = {
  vi: () => "DỮ LIỆU MINH HỌA",
  en: () => "SAMPLE DATA"
}

/** The mark with its ground, for a chart that travels without its report. */
export const sampleScores: Said = {
  vi: () => `${sampleMark.vi()} – điểm số không có thật`,
  en: () => `${sampleMark.en()} – the scores are made up`
}
