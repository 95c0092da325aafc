import type { Agreement } from "@dvk/core"
import type { Language, Said } from "../Language.ts"
import type { AgreementNames } from "./agreementNames.ts"
import { someOf } from "./someOf.ts"

const absent: Said<[count: number, names: string]> = {
  vi: (count, names) => `Thành viên chưa có phiếu nào: ${count} người (${names}).`,
  en: (count, names) => `Members without any sheet: ${count} (${names}).`
}

/** Who of the committee has not scored anything; null where everybody has. */
export const sayAbsent = (
  { absent: members }: Agreement,
  names: AgreementNames,
  language: Language
): string | null =>
  members.length === 0 ? null : absent[language](members.length, someOf(members.map(names.judge), language))
