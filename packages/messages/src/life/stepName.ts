import type { Language } from "../Language.ts"

const names: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  registered: { vi: "Đăng ký", en: "Registered" },
  "under-way": { vi: "Đang thực hiện", en: "Under way" },
  appraised: { vi: "Đã thẩm định", en: "Appraised" },
  recognised: { vi: "Được công nhận", en: "Recognised" },
  exemplar: { vi: "Điển hình", en: "Exemplar" },
  commended: { vi: "Được khen thưởng", en: "Commended" },
  inspected: { vi: "Kiểm tra", en: "Inspected" },
  kept: { vi: "Duy trì", en: "Kept" },
  raised: { vi: "Nâng lên", en: "Raised" },
  stopped: { vi: "Dừng", en: "Stopped" }
}

/**
 * What a step in the life of a model is called, which is also the word that a list of steps is read by.
 *
 * @example
 * stepName("recognised", "vi") // => "Được công nhận"
 */
export const stepName = (step: string, language: Language): string => names[step]?.[language] ?? step

/**
 * The state that a step leaves a model in, within a sentence.
 *
 * @example
 * stateName("registered", "vi") // => "đã đăng ký"
 */
export const stateName = (state: string, language: Language): string =>
  states[state]?.[language] ?? stepName(state, language).toLowerCase()

const states: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  registered: { vi: "đã đăng ký", en: "registered" },
  exemplar: { vi: "là điển hình", en: "exemplar" },
  stopped: { vi: "đã dừng", en: "stopped" }
}
