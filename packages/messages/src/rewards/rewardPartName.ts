import type { RewardPart } from "@dvk/core"
import type { Language } from "../Language.ts"

const names: Readonly<Record<RewardPart, Readonly<Record<Language, string>>>> = {
  baseSalary: { vi: "lương cơ sở", en: "base salary" },
  coefficient: { vi: "hệ số", en: "coefficient" },
  rounding: { vi: "cách làm tròn", en: "rounding" }
}

/**
 * One of the figures that make a reward, by name; a value that came through a Finding is only known to be text.
 *
 * @example
 * rewardPartName("baseSalary", "vi") // => "lương cơ sở"
 */
export const rewardPartName = (part: string, language: Language): string =>
  isPart(part) ? names[part][language] : part

const isPart = (part: string): part is RewardPart => Object.hasOwn(names, part)
