import type { HeadCount } from "@dvk/core"
import type { Language } from "../Language.ts"

const counted: Readonly<Record<NonNullable<HeadCount["of"]>, Readonly<Record<Language, string>>>> = {
  household: { vi: "hộ", en: "households" },
  person: { vi: "người", en: "people" }
}

/**
 * A head count with what it counts, in a form that is read again as it was written.
 *
 * @example
 * headCountText({ count: 142, of: "household" }, "vi") // => "142 hộ"
 */
export const headCountText = ({ count, of }: HeadCount, language: Language): string =>
  of === null ? String(count) : `${count} ${counted[of][language]}`
