import { foldBare } from "@dvk/core"

/** The same cells and aliases are compared again and again while a header is looked for in a campaign's files. */
const remembered = new Map<string, string>()
const MOST_REMEMBERED = 5_000

/**
 * A header as it is compared: no case, diacritics, line ends, punctuation, number in front or remark in brackets.
 *
 * @example
 * headerKey("TÊN MÔ HÌNH,\nđiển hình (*)") // => "ten mo hinh dien hinh"
 * headerKey("1. Đơn vị / Chi bộ:") // => "don vi chi bo"
 */
export const headerKey = (header: string): string => {
  const known = remembered.get(header)
  if (known !== undefined) return known
  const copy = copyOf(header)
  const key = keyOf(copy)
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  remembered.set(copy, key)
  return key
}

/** A cell is a window on the text of its file, and would keep all of that alive. */
const copyOf = (cell: string): string => [...cell].join("")

const keyOf = (header: string): string =>
  foldBare(header)
    .replace(/\([^)]*\)/g, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^\d{1,2} (?=\p{L})/u, "")
