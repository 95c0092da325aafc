import type { Language, Said } from "../Language.ts"

/** Heads of the tables of members and appraisal teams. */
export const memberColumns = {
  member: { vi: "Thành viên", en: "Member" },
  areas: { vi: "Phụ trách", en: "Looks after" },
  owed: { vi: "Còn phải làm", en: "Still to do" },
  teams: { vi: "Tổ thẩm định", en: "Appraisal teams" },
  team: { vi: "Tổ", en: "Team" },
  members: { vi: "Thành viên", en: "Members" },
  fields: { vi: "Lĩnh vực", en: "Fields" }
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>

/** Fields of the rubric for which nobody appraises. */
export const fieldsWithoutTeam: Said<[fields: string]> = {
  vi: (fields) => `Lĩnh vực chưa có tổ thẩm định: ${fields}.`,
  en: (fields) => `Fields without an appraisal team: ${fields}.`
}
