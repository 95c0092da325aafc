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
    vi: "một số nguyên từ 1 trở lên hoặc một tỷ lệ dưới 50%, ví dụ 20%",
    en: "a whole number from 1 up, or a share below 50%, such as 20%"
  },
  share: {
    vi: "một tỷ lệ như 2/3, 80% hoặc 0.8",
    en: "a share such as 2/3, 80% or 0.8"
  },
  "quota-bounds": {
    vi: "một cơ cấu có min (ít nhất), max (nhiều nhất) hoặc cả hai, với min không lớn hơn max",
    en: "a quota with min, max or both, and min not above max"
  },
  "scale-ends": {
    vi: "một thang điểm có from (điểm thấp nhất) nhỏ hơn to (điểm cao nhất)",
    en: "a scale whose from, the lowest score, is below its to, the highest"
  },
  "weights-or-points": {
    vi: "mọi tiêu chí cùng dùng weight, hoặc cùng dùng maxPoints, không trộn hai cách",
    en: "every criterion with weight, or every criterion with maxPoints, not a mix"
  },
  "scored-criterion": {
    vi: "một tiêu chí có nguồn chấm: thêm vào criteria của một nguồn trong scoreSources",
    en: "a criterion that somebody scores: add it to the criteria of a source in scoreSources"
  },
  "scoring-source": {
    vi: "một nguồn còn tiêu chí để chấm: các nguồn khác đã nhận hết tiêu chí",
    en: "a source with criteria left to score: the others have taken them all"
  },
  "source-points": {
    vi: "một mức trong thang điểm tổng: to của mức cao nhất bằng tổng points của các nguồn chấm",
    en: "a value on the scale of the total: the highest band ends at the sum of the sources' points"
  },
  "unreserved-id": {
    vi: "một mã khác: score, women, ruling và shared đã có nghĩa riêng",
    en: "another id: score, women, ruling and shared have a meaning of their own"
  },
  "score-of-criterion": {
    vi: "một điểm nằm trong thang điểm của tiêu chí",
    en: "a score on the criterion's own scale"
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
  number: {
    vi: "một con số viết bằng chữ số, không kèm đơn vị và dấu ngăn hàng nghìn",
    en: "a number in digits, without a unit or thousand marks"
  },
  boolean: { vi: "true hoặc false", en: "true or false" },
  list: {
    vi: "một danh sách, mỗi mục một dòng bắt đầu bằng gạch ngang",
    en: "a list, each entry on a line that begins with a hyphen"
  },
  "filled-list": { vi: "một danh sách có ít nhất một mục", en: "a list with at least one entry" },
  map: { vi: "một nhóm khóa và giá trị", en: "a group of keys and values" },
  "head-count": {
    vi: "một số nguyên như 200, 1.200 hoặc “200 hộ”",
    en: "a whole number such as 200, 1.200 or “200 hộ”"
  },
  points: {
    vi: "một số điểm lớn hơn 0 có nhiều nhất 4 chữ số thập phân, ví dụ 2 hoặc 1,5",
    en: "points above 0 with at most 4 decimals, such as 2 or 1.5"
  },
  dong: {
    vi: "một số tiền nguyên bằng đồng, ví dụ 12.500.000",
    en: "a whole amount in đồng, such as 12.500.000"
  },
  metres: { vi: "một chiều dài như 500, 500 m hoặc 1,5 km", en: "a length such as 500, 500 m or 1,5 km" },
  figure: {
    vi: "một con số như 200, 1.200, 1,5 km hoặc 95%",
    en: "a figure such as 200, 1.200, 1,5 km or 95%"
  },
  "same-measure": {
    vi: "một con số cùng đơn vị tính với chỉ tiêu của dòng này",
    en: "a figure in the same measure as the target of this row"
  },
  percent: {
    vi: "một tỷ lệ phần trăm từ 0 đến 100, ví dụ 75 hoặc 75%",
    en: "a percentage from 0 to 100, such as 75 or 75%"
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
  if (expected === "score-on-scale") return onScale(values, language)
  const known = expected.split("|").map((kind) => oneExpectation(kind, language))
  const said = known.filter((text) => text !== "")
  return said.length > 0
    ? said.join(or)
    : language === "vi"
      ? "một giá trị đúng kiểu"
      : "a value of the right kind"
}

/** A score out of another most than the criterion's: never turned round, for the judge may have meant something else. */
const onScale = (values: Finding["values"], language: Language): string => {
  const top = plain(values["top"])
  const meant = plain(values["meant"])
  return language === "vi"
    ? `điểm theo thang ${top}; điểm ghi theo thang khác không được tự quy đổi${meant === "" ? "" : ` – nếu đúng ý người chấm, ghi ${meant.replace(".", ",")}`}`
    : `a score out of ${top}; other scales are not converted${meant === "" ? "" : ` – if that is what was meant, write ${meant}`}`
}

const LITERAL = "literal:"

const oneExpectation = (kind: string, language: Language): string => {
  if (kind.startsWith(LITERAL)) return quotes([kind.slice(LITERAL.length)])
  if (kind.startsWith("column"))
    return language === "vi" ? "tên một cột của phiếu đăng ký" : "a column of the registration form"
  return expectations[kind]?.[language] ?? ""
}
