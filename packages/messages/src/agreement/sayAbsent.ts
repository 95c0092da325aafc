import type { Agreement } from "@dvk/core"
import type { Language, Said } from "../Language.ts"
import { counted } from "../report/counted.ts"
import type { AgreementNames } from "./agreementNames.ts"
import { someOf } from "./someOf.ts"

const absent: Said<[count: number, names: string]> = {
  vi: (count, names) => `${count} thành viên chưa có phiếu nào: ${names}.`,
  en: (count, names) => `${counted(count, "member")} without any sheet: ${names}.`
}

/** Who of the committee has not scored anything; null where everybody has. */
export const sayAbsent = (
  { absent: members }: Agreement,
  names: AgreementNames,
  language: Language
): string | null =>
  members.length === 0 ? null : absent[language](members.length, someOf(members.map(names.judge), language))
