import type { Finding } from "@dvk/core"
import type { Language } from "../Language.ts"
import { plain, quotes } from "./quoting.ts"

type Expected = Readonly<Record<Language, string>>

/** What a key of a YAML file or a cell of a list should hold. */
const expectations: Readonly<Record<string, Expected>> = {
  text: { vi: "một đoạn chữ không để trống", en: "text that is not blank" },
  slug: {
    vi: "mã chỉ gồm chữ thường không dấu, chữ số và gạch nối (ví dụ nghia-thai-2024)",
    en: "an id of lower-case Latin letters, digits and hyphens (such as nghia-thai-2024)"
  },
  decimal: { vi: "một số có nhiều nhất 4 chữ số thập phân", en: "a number with at most 4 decimals" },
  positive: { vi: "một số lớn hơn 0", en: "a number above 0" },
  count: { vi: "một số nguyên từ 0 trở lên", en: "a whole number, 0 or more" },
  "positive-count": { vi: "một số nguyên từ 1 trở lên", en: "a whole number, 1 or more" },
  year: { vi: "một năm bốn chữ số, từ 1990 đến 2199", en: "a four-digit year from 1990 to 2199" },
  "iso-date": {
    vi: "một ngày có thật viết dạng năm-tháng-ngày, ví dụ 2024-04-07",
    en: "a day that exists, such as 2024-04-07"
  },
  trim: {
    vi: "một số nguyên từ 1 trở lên hoặc tỷ lệ như 20%",
    en: "a whole number from 1 up, or a share such as 20%"
  },
  share: {
    vi: "một tỷ lệ như 2/3, 80% hoặc 0.8",
    en: "a share such as 2/3, 80% or 0.8"
  },
  "weights-or-points": {
    vi: "mọi tiêu chí cùng dùng weight, hoặc cùng dùng maxPoints, không trộn hai cách",
    en: "every criterion with weight, or every criterion with maxPoints, not a mix"
  },
  "above-from": {
    vi: "một số lớn hơn from của cùng mức xếp loại",
    en: "a number above the grade's own from"
  },
  "not-before-from": {
    vi: "một ngày không sớm hơn from của cùng dòng",
    en: "a day not before the row's own from"
  },
  money: {
    vi: "một số tiền nguyên từ 1 đến 100000000 đồng, viết liền không dấu chấm",
    en: "a whole amount from 1 to 100000000 đồng, without thousand marks"
  },
  coefficient: { vi: "một hệ số lớn hơn 0 và không quá 1000", en: "a coefficient above 0 and up to 1000" },
  "rounding-unit": {
    vi: "một số nguyên từ 1 đến 1000000 đồng (1 là không làm tròn)",
    en: "a whole number from 1 to 1000000 đồng (1 rounds nothing)"
  },
  number: { vi: "một số", en: "a number" },
  boolean: { vi: "true hoặc false", en: "true or false" },
  list: {
    vi: "một danh sách, mỗi mục một dòng bắt đầu bằng gạch ngang",
    en: "a list, each entry on a line that begins with a hyphen"
  },
  map: { vi: "một nhóm khóa và giá trị", en: "a group of keys and values" },
  "head-count": {
    vi: "một số nguyên như 200, 1.200 hoặc “200 hộ”",
    en: "a whole number such as 200, 1.200 or “200 hộ”"
  },
  score: {
    vi: "một số có nhiều nhất 4 chữ số thập phân, ví dụ 85 hoặc 8,25",
    en: "a number with at most 4 decimals, such as 85 or 8.25"
  }
}

/** What was expected, as the end of a sentence that begins "cần là …" or "expected …". */
export const expectedText = (values: Finding["values"], language: Language): string => {
  const expected = plain(values["expected"])
  const or = language === "vi" ? " hoặc " : " or "
  if (expected === "one-of")
    return language === "vi"
      ? `một trong: ${quotes(values["choices"])}`
      : `one of: ${quotes(values["choices"])}`
  const known = expected.split("|").map((kind) => oneExpectation(kind, language))
  const said = known.filter((text) => text !== "")
  return said.length > 0
    ? said.join(or)
    : language === "vi"
      ? "một giá trị đúng kiểu"
      : "a value of the right kind"
}

const LITERAL = "literal:"

const oneExpectation = (kind: string, language: Language): string => {
  if (kind.startsWith(LITERAL)) return quotes([kind.slice(LITERAL.length)])
  if (kind.startsWith("column"))
    return language === "vi" ? "tên một cột của phiếu đăng ký" : "a column of the registration form"
  return expectations[kind]?.[language] ?? ""
}
