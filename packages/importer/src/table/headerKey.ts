import { foldBare } from "@dvk/core"

/**
 * A header as it is compared: no case, diacritics, line ends, punctuation, number in front or remark in brackets.
 *
 * @example
 * headerKey("TÊN MÔ HÌNH,\nđiển hình (*)") // => "ten mo hinh dien hinh"
 * headerKey("1. Đơn vị / Chi bộ:") // => "don vi chi bo"
 */
export const headerKey = (header: string): string =>
  foldBare(header)
    .replace(/\([^)]*\)/g, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^\d{1,2} (?=\p{L})/u, "")
