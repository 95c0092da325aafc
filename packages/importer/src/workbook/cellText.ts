import type { CellValue } from "hucre/xlsx"
import { unguarded } from "../table/unguarded.ts"

/** Excel itself shows no more digits: 25.200000000000003 is 25.2. */
const DIGITS = 15

/**
 * A value of a workbook as the text that a person sees and a cell reader reads. A date keeps only the parts that
 * its format shows: "04/2024" is no day, and no day is made up for it. The apostrophe that our CSV files put before
 * a cell, and a spreadsheet keeps when such a file is saved as a workbook, is none of the text.
 *
 * @param format the number format of the cell; "" where it has none
 * @example
 * cellText(25.200000000000003, "") // => "25.2"
 * cellText(0.9, "0%") // => "90%"
 * cellText(null, "") // => ""
 * cellText(true, "") // => "TRUE"
 * cellText("'- Camera", "") // => "- Camera"
 */
export const cellText = (value: CellValue, format: string): string => {
  if (value === null) return ""
  if (typeof value === "string") return unguarded(value)
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE"
  if (typeof value === "number") {
    return format.includes("%") ? `${numberText(value * 100)}%` : numberText(value)
  }
  return dateText(value, shownParts(format))
}

const numberText = (value: number): string => String(Number(value.toPrecision(DIGITS)))

/** The letters of a format without its literal texts, colours and locales. */
const shownParts = (format: string): string => format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "").toLowerCase()

const two = (value: number): string => String(value).padStart(2, "0")

const dateText = (value: Date, parts: string): string => {
  if (Number.isNaN(value.getTime())) return ""
  const [day, month, year] = [two(value.getUTCDate()), two(value.getUTCMonth() + 1), value.getUTCFullYear()]
  if (parts === "" || parts.includes("d")) return `${day}/${month}/${year}`
  if (parts.includes("h")) return `${two(value.getUTCHours())}:${two(value.getUTCMinutes())}`
  return parts.includes("m") ? `${month}/${year}` : String(year)
}

const ERROR = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA)$/

/**
 * Whether a cell holds an error of a spreadsheet and no value.
 *
 * @example
 * isErrorText("#N/A") // => true
 * isErrorText("#1 Camera an ninh") // => false
 */
export const isErrorText = (text: string): boolean => ERROR.test(text.trim())
