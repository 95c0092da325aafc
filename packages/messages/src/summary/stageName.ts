import { type SummaryStage, summaryStages } from "@dvk/core"
import type { Language } from "../Language.ts"

const names: Readonly<Record<SummaryStage, Readonly<Record<Language, string>>>> = {
  registered: { vi: "Đăng ký", en: "Registered" },
  recognised: { vi: "Công nhận", en: "Recognised" },
  commended: { vi: "Khen thưởng", en: "Commended" },
  proposed: { vi: "Đề nghị khen thưởng", en: "Proposed for commendation" },
  exemplar: { vi: "Điển hình", en: "Exemplars" },
  stopped: { vi: "Dừng", en: "Stopped" }
}

/**
 * What a column of a summary counts; also its header in the form that units fill in.
 *
 * @example
 * stageName("recognised", "vi") // => "Công nhận"
 */
export const stageName = (stage: SummaryStage, language: Language): string => names[stage][language]

/** The same in the middle of a sentence, for a value that is only known to be text. */
export const stageNameOf = (value: unknown, language: Language): string => {
  const stage = summaryStages.find((known) => known === value)
  return stage === undefined ? "" : names[stage][language].toLowerCase()
}
