import type { Grade } from "@dvk/core"
import type { Language, Said } from "../Language.ts"
import { formatBound } from "./formatBound.ts"

/** A grade with its half-open band: "Tốt (từ 80 đến dưới 90)". */
export const gradeBand = (grade: Grade, language: Language): string => {
  const from = formatBound(grade.from, language)
  if (grade.below === null)
    return `${grade.title[language]} ${{ vi: `(từ ${from})`, en: `(from ${from})` }[language]}`
  const below = formatBound(grade.below, language)
  const band = { vi: `(từ ${from} đến dưới ${below})`, en: `(${from} to under ${below})` }[language]
  return `${grade.title[language]} ${band}`
}

/** A score below every band of the rubric. */
export const noGrade: Said = { vi: () => "Chưa xếp loại", en: () => "No grade" }
