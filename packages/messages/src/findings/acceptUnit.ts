import type { Finding } from "@dvk/core"
import type { Language } from "../Language.ts"
import { plain, quote } from "./quoting.ts"

/** What some shell would not take as it stands inside quotation marks. */
const UNSAFE = /["“”„`$%!\\\p{Cc}]/u

const placeholder: Readonly<Record<Language, string>> = {
  vi: "<thư mục chiến dịch>",
  en: "<campaign folder>"
}

/** The commands that put an unknown unit into the list; "" where a shell could take its name for something else. */
export const acceptUnit = ({ values }: Finding, language: Language): string => {
  const [written, near, id] = [plain(values["written"]), plain(values["nearest"]), plain(values["nearestId"])]
  if (written === "" || UNSAFE.test(`${written}${id}`)) return byHand[language]
  const campaign = plain(values["campaign"])
  const folder = campaign === "" || UNSAFE.test(campaign) ? placeholder[language] : campaign
  const into = /^[\p{L}\p{N}./:_-]+$/u.test(folder) ? folder : `"${folder}"`
  const command = (accepted: string): string =>
    `dvk import --into ${into} --accept-unit "${accepted}" --commit`
  return says[language](near === "" ? null : near, command(`${written}=${id}`), command(written))
}

const says = {
  vi: (near: string | null, asOther: string, asNew: string): string =>
    near === null
      ? ` Nếu là đơn vị mới, chạy: ${asNew}`
      : ` Nếu đó là ${quote(near)}, chạy: ${asOther} – nếu là đơn vị mới, chạy: ${asNew}`,
  en: (near: string | null, asOther: string, asNew: string): string =>
    near === null
      ? ` If it is a new unit, run: ${asNew}`
      : ` If it is ${quote(near)}, run: ${asOther} – if it is a new unit, run: ${asNew}`
}

const byHand: Readonly<Record<Language, string>> = {
  vi: " Sửa tên đơn vị, hoặc thêm vào danh sách đơn vị (cột “Tên khác” nếu là cách gọi khác).",
  en: " Correct the name, or add it to the list of units (under other names, if it is one)."
}
