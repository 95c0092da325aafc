import type { CampaignPart } from "@dvk/core"
import type { Language } from "../Language.ts"

const names: Readonly<Record<CampaignPart, Readonly<Record<Language, string>>>> = {
  statement: { vi: "thông tin chung trong campaign.yaml", en: "what campaign.yaml states" },
  rules: {
    vi: "quy tắc, thời hạn, số suất và cơ cấu trong campaign.yaml",
    en: "rules, deadlines and shortlist in campaign.yaml"
  },
  rubric: { vi: "bộ tiêu chí", en: "the rubric" },
  units: { vi: "danh sách đơn vị", en: "the units" },
  committee: { vi: "danh sách Ban Chỉ đạo", en: "the committee" },
  registrations: { vi: "danh sách đăng ký", en: "the registrations" },
  results: { vi: "báo cáo kết quả", en: "the results" },
  steps: { vi: "văn bản công nhận và việc nâng cấp mô hình", en: "recognitions and raised levels" },
  summaries: { vi: "biểu tổng hợp của các đơn vị", en: "the summaries of the units" },
  scores: { vi: "phiếu chấm", en: "the score sheets" },
  votes: { vi: "biểu quyết", en: "the votes" },
  rulings: { vi: "quyết định", en: "the rulings" },
  awards: { vi: "mức thưởng theo quy định", en: "the award rules" }
}

/**
 * A part of a campaign as a secretary calls it.
 *
 * @example
 * partName("scores", "vi") // => "phiếu chấm"
 */
export const partName = (part: CampaignPart, language: Language): string => names[part][language]
