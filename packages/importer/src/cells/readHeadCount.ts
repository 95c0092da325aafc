import { foldBare, type HeadCount } from "@dvk/core"

/** A head count; `approximate` where the cell says "about" or "over". */
export interface ReadHeadCount {
  readonly value: HeadCount
  readonly approximate: boolean
}

const ABOUT = /^(?:khoang|tren|hon|gan|duoi|uoc tinh|uoc|about|over|~|>|<|≈)\s*/
const NUMBER = /^(\d{1,3}(?:\.\d{3})+|\d{1,9})\s*(.*)$/
const HOUSEHOLDS = new Set(["ho", "ho dan", "ho gia dinh", "gia dinh", "nha", "household", "households"])
const PERSONS = new Set([
  "nguoi",
  "nguoi dan",
  "khau",
  "nhan khau",
  "luot nguoi",
  "dan",
  "thanh vien",
  "hoi vien",
  "doan vien",
  "dang vien",
  "hoc sinh",
  "person",
  "persons",
  "people"
])

/** More than the country has people: a number typed into the wrong column. */
const LIMIT = 200_000_000

/**
 * Reads how many take part: a whole number, thousand dots allowed, with what it counts. Percents, ranges,
 * fractions and words are null, because any number made of them would be a guess.
 *
 * @example
 * readHeadCount("khoảng 1.200 hộ") // => { "value": { "count": 1200, "of": "household" }, "approximate": true }
 * readHeadCount("80%") // => null
 */
export const readHeadCount = (text: string): ReadHeadCount | null => {
  if (DIGITS.test(text)) return headCount(Number(text), null, false)
  let rest = foldBare(text)
  const full = rest
  for (let next = rest.replace(ABOUT, ""); next !== rest; next = rest.replace(ABOUT, "")) rest = next
  const match = NUMBER.exec(rest)
  if (match === null) return null
  const unit = match[2] ?? ""
  const of = HOUSEHOLDS.has(unit) ? "household" : PERSONS.has(unit) ? "person" : null
  if (of === null && unit !== "") return null
  return headCount(Number((match[1] ?? "").replaceAll(".", "")), of, rest !== full)
}

/** What stands in most cells. */
const DIGITS = /^\d{1,9}$/

const headCount = (count: number, of: HeadCount["of"], approximate: boolean): ReadHeadCount | null =>
  count > LIMIT ? null : { value: { count, of }, approximate }

/** What the header of a column says that its numbers count: "Số hộ tham gia" counts households. */
export const countedBy = (header: string): HeadCount["of"] => {
  const words = foldBare(header).split(/[^a-z]+/)
  const households = words.includes("ho") || words.includes("households")
  const persons = words.some((word) => ["nguoi", "khau", "people", "persons"].includes(word))
  return households === persons ? null : households ? "household" : "person"
}
