import type { Language } from "../Language.ts"

/** The words of campaign.yaml that mean more than they say; names of kinds, units and persons stand as they are. */
const words: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  units: { vi: "mọi đơn vị", en: "every unit" },
  members: { vi: "thành viên Ban Chỉ đạo", en: "members of the committee" },
  chair: { vi: "Trưởng ban", en: "the chair" },
  deputy: { vi: "Phó Trưởng ban", en: "the deputy" },
  secretary: { vi: "Thư ký", en: "the secretary" },
  member: { vi: "Ủy viên", en: "ordinary members" }
}

/**
 * Whom a duty asks, as people say it.
 *
 * @param names of units and members by id, where the lists are known
 *
 * @example
 * partiesAsked(["chi bộ", "members"], "vi") // => "chi bộ; thành viên Ban Chỉ đạo"
 */
export const partiesAsked = (
  from: ReadonlyArray<string>,
  language: Language,
  names: ReadonlyMap<string, string> = new Map()
): string =>
  from
    .map((name) => words[name.trim().toLowerCase()]?.[language] ?? names.get(name.trim()) ?? name)
    .join("; ")
