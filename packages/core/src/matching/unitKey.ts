import { foldBare } from "./foldForMatching.ts"

/** What committees shorten in the names of units; anything else is left as it is. */
const SHORTENED: ReadonlyMap<string, string> = new Map([
  ["cb", "chi bo"],
  ["cbo", "chi bo"],
  ["tdp", "to dan pho"],
  ["kdc", "khu dan cu"],
  ["kp", "khu pho"],
  ["tt", "thi tran"],
  ["ubnd", "uy ban nhan dan"],
  ["mttq", "mat tran to quoc"],
  ["ubmttq", "uy ban mat tran to quoc"],
  ["hpn", "hoi phu nu"],
  ["hlhpn", "hoi lien hiep phu nu"],
  ["hnd", "hoi nong dan"],
  ["hccb", "hoi cuu chien binh"],
  ["ccb", "cuu chien binh"],
  ["dtn", "doan thanh nien"],
  ["th", "tieu hoc"],
  ["thcs", "trung hoc co so"],
  ["mn", "mam non"],
  ["ca", "cong an"]
])

/**
 * A form in which the usual short ways to write a unit agree with the long ones. For suggestions and questions
 * only: two units can share it, so it never decides alone.
 *
 * @example
 * unitKey("CB xóm 01") === unitKey("Chi bộ Xóm 1") // => true
 * unitKey("Xóm 1") === unitKey("Xóm 10") // => false
 */
export const unitKey = (name: string): string =>
  foldBare(name)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .split(" ")
    .map((word) => SHORTENED.get(word) ?? word.replace(/^0+(?=\d)/, ""))
    .join(" ")
