import { type Finding, type FindingValue, parseIsoDate } from "@dvk/core"
import type { Language } from "../Language.ts"
import { formatDate } from "../numbers/formatDate.ts"
import { quotaKind } from "../reasons/quotaNames.ts"
import { formatMoney } from "../rewards/formatMoney.ts"
import { rewardPartName } from "../rewards/rewardPartName.ts"
import { subjectKindText } from "../rewards/subjectKindName.ts"
import { entries, type FindingSentence, plain, quote, quotes, where } from "./quoting.ts"

/** Award rules by date, and the reward money worked out from them. */
export const awardFindings = {
  "overlapping-periods": {
    vi: (f) =>
      `Hai dòng cùng áp dụng cho một ngày: dòng từ ngày ${day(f.values["earlier"], "vi")}${where(f.values["end"], (end) => ` đến hết ngày ${day(end, "vi")}`)} và dòng từ ngày ${day(f.values["from"], "vi")} (${plain(f.values["path"])}). Sửa from hoặc to để mỗi ngày chỉ thuộc một dòng.`,
    en: (f) =>
      `Two rows hold for the same day: the one from ${day(f.values["earlier"], "en")}${where(f.values["end"], (end) => ` up to and including ${day(end, "en")}`)} and the one from ${day(f.values["from"], "en")} (${plain(f.values["path"])}). Change from or to, so that each day falls into one row.`
  },
  "period-gap": {
    vi: (f) =>
      `Có khoảng thời gian không dòng nào áp dụng: dòng trước áp dụng đến hết ngày ${day(f.values["end"], "vi")}, dòng sau bắt đầu từ ngày ${day(f.values["from"], "vi")} (${plain(f.values["path"])}). Sửa from hoặc to, hoặc thêm dòng còn thiếu.`,
    en: (f) =>
      `No row holds for some days: one row ends after ${day(f.values["end"], "en")}, the next begins on ${day(f.values["from"], "en")} (${plain(f.values["path"])}). Change from or to, or add the missing row.`
  },
  "unknown-award-form": {
    vi: (f) =>
      `Không có hình thức khen thưởng ${quote(f.values["id"])}.${where(f.values["nearest"], (text) => ` Có phải ${quote(text)}?`)} Ghi một trong: ${quotes(f.values["known"])}.`,
    en: (f) =>
      `There is no award form ${quote(f.values["id"])}.${where(f.values["nearest"], (text) => ` Did you mean ${quote(text)}?`)} Write one of: ${quotes(f.values["known"])}.`
  },
  "award-date-unknown": {
    vi: (f) =>
      `Chưa tính tiền thưởng cho quyết định ngày ${day(f.values["date"], "vi")}: tệp mức thưởng chỉ áp dụng từ ngày ${day(f.values["from"], "vi")} đến hết ngày ${day(f.values["to"], "vi")}. Kiểm tra ngày quyết định; nếu đúng, tra lương cơ sở, hệ số và cách làm tròn đang có hiệu lực rồi bổ sung vào tệp.`,
    en: (f) =>
      `No reward money was worked out for a decision of ${day(f.values["date"], "en")}: the award rules reach from ${day(f.values["from"], "en")} to ${day(f.values["to"], "en")}. Check the date; if it is right, look up the base salary, coefficient and rounding in force and add them to the file.`
  },
  "award-not-known": {
    vi: (f) =>
      `Chưa có hệ số tiền thưởng cho ${quote(f.values["formVi"])} tặng ${kind(f, "vi")} theo quyết định ngày ${day(f.values["date"], "vi")} (${plain(f.values["decree"])}, ${plain(f.values["article"])}) nên không tính tiền. Chọn hình thức khác, hoặc tra hệ số trong văn bản và thêm một dòng vào tệp mức thưởng.`,
    en: (f) =>
      `No coefficient is known for ${quote(f.values["formEn"])} to a subject of kind ${quote(kind(f, "en"))} by a decision of ${day(f.values["date"], "en")} (${plain(f.values["decree"])}, ${plain(f.values["article"])}), so no money was worked out. Choose another form, or look the coefficient up and add a row to the award rules.`
  },
  "reward-without-subject": {
    vi: (f) =>
      `Chưa tính tiền thưởng cho ${quote(f.values["model"])}: chưa rõ là tập thể, cá nhân hay hộ gia đình. Điền cột “Đối tượng”.`,
    en: (f) =>
      `No money was worked out for ${quote(f.values["model"])}: it is not known whether it is a collective, an individual or a household. Fill in the column “Đối tượng”.`
  },
  "budget-exceeded": {
    vi: (f) =>
      `Tổng tiền thưởng là ${sumOf(f.values["total"], "vi")}, vượt ${sumOf(f.values["over"], "vi")} so với dự toán ${sumOf(f.values["budget"], "vi")}. Giảm số suất, đổi hình thức khen hoặc bổ sung dự toán.`,
    en: (f) =>
      `The rewards come to ${sumOf(f.values["total"], "en")}, ${sumOf(f.values["over"], "en")} beyond the budget of ${sumOf(f.values["budget"], "en")}. Give fewer places, another award, or more money.`
  },
  "budget-not-applied": {
    vi: (f) =>
      `Dự toán ${sumOf(f.values["budget"], "vi")} chưa được áp dụng khi lập danh sách: ${f.values["why"] === "no-award" ? "chưa ghi hình thức khen thưởng. Thêm award: { form, decidedOn } vào mục shortlist của campaign.yaml" : "chưa biết mức thưởng của đối tượng nào. Kiểm tra award.form và award.decidedOn trong campaign.yaml"}.`,
    en: (f) =>
      `The budget of ${sumOf(f.values["budget"], "en")} was not held against the shortlist: ${f.values["why"] === "no-award" ? "no award is stated. Add award: { form, decidedOn } to shortlist in campaign.yaml" : "no amount is known for any kind of subject. Check award.form and award.decidedOn in campaign.yaml"}.`
  },
  "budget-cost-assumed": {
    vi: (f) =>
      `Chưa biết mức thưởng của ${quotes(f.values["models"])}${f.values["more"] === 0 ? "" : ` và ${plain(f.values["more"])} mô hình khác`}; khi đối chiếu với dự toán, mỗi mô hình tính theo mức cao nhất là ${sumOf(f.values["amount"], "vi")}. Điền cột “Đối tượng” để tính đúng.`,
    en: (f) =>
      `It is not known what ${quotes(f.values["models"])}${f.values["more"] === 0 ? "" : ` and ${plain(f.values["more"])} more`} would cost; against the budget each counts with the highest amount, ${sumOf(f.values["amount"], "en")}. Fill in the column “Đối tượng”.`
  },
  "unknown-quota-value": {
    vi: (f) =>
      `Cơ cấu ghi ${quotaKindText(f, "vi")} ${quote(f.values["is"])} nhưng đợt xét không có tên này, nên cơ cấu không áp dụng cho mô hình nào.${where(f.values["nearest"], (text) => ` Có phải ${quote(text)}?`)} Sửa “is” trong shortlist.quotas của campaign.yaml.`,
    en: (f) =>
      `A quota is for the ${quotaKindText(f, "en")} ${quote(f.values["is"])}, which the campaign does not have, so it holds for no model.${where(f.values["nearest"], (text) => ` Did you mean ${quote(text)}?`)} Correct “is” in shortlist.quotas of campaign.yaml.`
  },
  "award-unconfirmed": {
    vi: (f) =>
      `Tiền thưởng ${quote(f.values["formVi"])} tặng ${kind(f, "vi")} (${money(f, "vi")}) dựa trên số liệu chưa đối chiếu với văn bản gốc: ${figures(f, "vi")}. Đối chiếu trước khi trình ký; nếu đúng, bỏ unconfirmed ở dòng đó trong tệp mức thưởng.`,
    en: (f) =>
      `The money for ${quote(f.values["formEn"])} to a subject of kind ${quote(kind(f, "en"))} (${money(f, "en")}) rests on figures not yet checked against the text of the law: ${figures(f, "en")}. Check them before anything is signed; where they are right, take unconfirmed out of that row of the award rules.`
  }
} as const satisfies Readonly<Record<string, FindingSentence>>

const quotaKindText = (f: Finding, language: Language): string =>
  Object.entries(quotaKind).find(([by]) => by === f.values["by"])?.[1][language] ?? plain(f.values["by"])

const sumOf = (value: FindingValue | undefined, language: Language): string =>
  typeof value === "number" ? formatMoney(value, language) : plain(value)

const kind = (f: Finding, language: Language): string =>
  subjectKindText(plain(f.values["subjectKind"]), language)

/** Each figure with its source in full: it is there to be looked up, so it is never cut short. */
const figures = (f: Finding, language: Language): string => {
  const sources = entries(f.values["sources"])
  return entries(f.values["parts"])
    .map((part, at) => `${rewardPartName(part, language)} (${sources[at] ?? ""})`)
    .join(", ")
}

const money = (f: Finding, language: Language): string =>
  formatMoney(Number(f.values["amount"] ?? 0), language)

const day = (value: FindingValue | undefined, language: Language): string => {
  const date = parseIsoDate(plain(value))
  return date === null ? plain(value) : formatDate(date, language)
}
