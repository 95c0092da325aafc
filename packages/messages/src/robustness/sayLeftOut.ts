import { someOf } from "../agreement/someOf.ts"
import type { Language } from "../Language.ts"

/** Who would join and who would leave the shortlist. */
export interface ListChange {
  readonly joining: ReadonlyArray<string>
  readonly leaving: ReadonlyArray<string>
  /** Would be left to the chair. */
  readonly opening: ReadonlyArray<string>
  /** Would no longer be left to the chair, and stand on the list. */
  readonly settling: ReadonlyArray<string>
}

/** How the shortlist would change without one judge or one criterion, in one sentence. */
export const sayLeftOut = (
  what: "judge" | "criterion",
  name: string,
  { joining, leaving, opening, settling }: ListChange,
  language: Language
): string => {
  const head = heads[what][language](name)
  const part = (names: ReadonlyArray<string>, say: (some: string) => string): ReadonlyArray<string> =>
    names.length === 0 ? [] : [say(someOf(names, language))]
  if (language === "vi") {
    const parts = [
      ...part(joining, (some) => `thêm ${some}`),
      ...part(leaving, (some) => `bớt ${some}`),
      ...part(opening, (some) => `chờ Trưởng ban quyết định ${some}`),
      ...part(settling, (some) => `không còn phải chờ quyết định ${some}`)
    ]
    return `${head}, danh sách đề nghị ${parts.join(", ")}.`
  }
  const parts = [
    ...part(joining, (some) => `${some} would join the shortlist`),
    ...part(leaving, (some) => `${some} would leave the shortlist`),
    ...part(opening, (some) => `${some} would be left to the chair`),
    ...part(settling, (some) => `${some} would no longer be left to the chair`)
  ]
  return `${head}, ${parts.join("; ")}.`
}

/** Without one judge or one criterion no list at all would meet the quotas, in one sentence. */
export const sayNoListWithout = (what: "judge" | "criterion", name: string, language: Language): string => {
  const head = heads[what][language](name)
  return language === "vi"
    ? `${head}, không lập được danh sách đề nghị nào đúng cơ cấu.`
    : `${head}, no shortlist meets the quotas.`
}

const heads = {
  judge: { vi: (name: string) => `Không tính phiếu của ${name}`, en: (name: string) => `Without ${name}` },
  criterion: {
    vi: (name: string) => `Không tính tiêu chí “${name}”`,
    en: (name: string) => `Without the criterion “${name}”`
  }
} as const

/** Where nobody's leaving changes the shortlist. */
export const sayNothingLeftOut = (what: "judge" | "criterion", language: Language): string =>
  language === "vi"
    ? what === "judge"
      ? "Bớt phiếu của bất kỳ người chấm nào, danh sách đề nghị vẫn không đổi."
      : "Bớt bất kỳ tiêu chí nào, danh sách đề nghị vẫn không đổi."
    : what === "judge"
      ? "Whichever judge is left out, the shortlist stays the same."
      : "Whichever criterion is left out, the shortlist stays the same."
