import type { Quota } from "@dvk/core"
import type { Language, Said } from "../Language.ts"
import { counted } from "../report/counted.ts"
import { list, type ReasonValues, text } from "./reasonValues.ts"

/** What a quota goes by, as people say it before a name. */
export const quotaKind: Readonly<Record<Quota["by"], Readonly<Record<Language, string>>>> = {
  unit: { vi: "đơn vị", en: "unit" },
  field: { vi: "lĩnh vực", en: "field" },
  subjectKind: { vi: "đối tượng", en: "subject kind" },
  level: { vi: "cấp", en: "level" }
}

const sentences: Readonly<Record<"min" | "max", Said<[name: string, bound: number]>>> = {
  min: {
    vi: (name, bound) => `ít nhất ${bound} suất cho ${name}`,
    en: (name, bound) => `the minimum of ${counted(bound, "place")} for ${name}`
  },
  max: {
    vi: (name, bound) => (bound === 0 ? `${name} không có suất nào` : `${name} đã đủ ${bound} suất`),
    en: (name, bound) => (bound === 0 ? `${name} has no place` : `${name} has its ${counted(bound, "place")}`)
  }
}

/** The lines of a reason, one after the other: "lĩnh vực “Kinh tế” đã đủ 2 suất và đơn vị “Xóm 1” đã đủ 1 suất". */
export const namedLines = (values: ReasonValues, bound: "min" | "max", language: Language): string => {
  const names = list(values[language === "vi" ? "nameVi" : "nameEn"])
  const kinds = list(values["by"])
  const said = names.map((name, at) => {
    const kind = quotaKind[kinds[at] as Quota["by"]]?.[language] ?? ""
    return sentences[bound][language](`${kind} “${name}”`, Number(list(values["bound"])[at] ?? 0))
  })
  // Two quotas may ask for the same thing, one by name and one for all: it is said once.
  const once = [...new Set(said)]
  const more = Number(values["more"] ?? 0)
  const rest = language === "vi" ? `${text(more)} cơ cấu khác` : counted(more, "other quota")
  const all = more > 0 ? [...once, rest] : once
  const none = language === "vi" ? "các cơ cấu tối thiểu" : "the minimums together"
  return all.length === 0 ? none : joined(all, language === "vi" ? " và " : " and ")
}

const joined = (parts: ReadonlyArray<string>, last: string): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")}${last}${parts.at(-1) ?? ""}`
