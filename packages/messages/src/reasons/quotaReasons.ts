import type { FindingValue, ReasonCode } from "@dvk/core"
import type { Language } from "../Language.ts"
import { counted } from "../report/counted.ts"
import { formatMoney } from "../rewards/formatMoney.ts"
import { namedLines } from "./quotaNames.ts"
import { costOf, type ReasonSentence, type ReasonValues, text } from "./reasonValues.ts"

/** Why a model is on the shortlist or not, where the quotas decided. */
export const quotaReasons = {
  "for-minimum": {
    vi: (v) =>
      `Hạng ${text(v["rank"])}; có trong danh sách để đủ ${namedLines(v, "min", "vi")}${v["instead"] === null ? "" : ` (không có yêu cầu này thì suất thuộc về hạng ${text(v["instead"])})`}.`,
    en: (v) =>
      `Rank ${text(v["rank"])}; on the list so that ${namedLines(v, "min", "en")} is met${v["instead"] === null ? "" : ` (without it the place would go to rank ${text(v["instead"])})`}.`
  },
  "moved-up": {
    vi: (v) =>
      `Hạng ${text(v["rank"])}; lên trong ${text(v["size"])} suất vì ${text(v["passed"])} mô hình hạng cao hơn không vào danh sách do ${limits(v, "vi", " hoặc ")}.`,
    en: (v) =>
      `Rank ${text(v["rank"])}; within the ${counted(Number(v["size"]), "place")} because the ${limits(v, "en", " or ")} leave out ${counted(Number(v["passed"]), "model")} of better rank.`
  },
  "open-under-quotas": {
    vi: (v) =>
      `${text(v["level"])} mô hình cùng hạng ${text(v["rank"])} còn ${text(v["places"])} suất trong phạm vi ${limits(v, "vi", " và ")}, chọn mô hình nào cũng được danh sách tốt ngang nhau: Trưởng ban quyết định.`,
    en: (v) =>
      `Within the ${limits(v, "en", " and ")} ${counted(Number(v["places"]), "place")} can go to ${counted(Number(v["level"]), "model")} of rank ${text(v["rank"])}, in lists that are equally good: the chair decides.`
  },
  "maximum-filled": {
    vi: (v) =>
      `Hạng ${text(v["rank"])}; ${namedLines(v, "max", "vi")}${v["holder"] === null ? "" : ` (đến hạng ${text(v["holder"])})`}; muốn vào danh sách phải ${v["holder"] === null ? "" : `đạt từ hạng ${text(v["holder"])} trở lên hoặc `}được thêm suất.`,
    en: (v) =>
      `Rank ${text(v["rank"])}; ${namedLines(v, "max", "en")}${v["holder"] === null ? "" : ` (down to rank ${text(v["holder"])})`}; to be on the list it would need ${v["holder"] === null ? "" : `rank ${text(v["holder"])} or `}one more place there.`
  },
  "left-for-minimum": {
    vi: (v) =>
      `Hạng ${text(v["rank"])}; nhường suất để đủ ${namedLines(v, "min", "vi")}${v["holder"] === null ? "" : `, do mô hình hạng ${text(v["holder"])} giữ${v["cost"] === null ? "" : ` (thấp hơn ${costOf(v["cost"], "vi")} điểm)`}`}.`,
    en: (v) =>
      `Rank ${text(v["rank"])}; left out so that ${namedLines(v, "min", "en")} is met${v["holder"] === null ? "" : `, by a model of rank ${text(v["holder"])}${v["cost"] === null ? "" : ` (which cost ${costOf(v["cost"], "en")} points)`}`}.`
  },
  "left-for-quotas": {
    vi: (v) =>
      `Hạng ${text(v["rank"])}; không danh sách nào giữ đúng ${limits(v, "vi", " và ")} và tốt bằng danh sách này mà còn suất cho mô hình.`,
    en: (v) =>
      `Rank ${text(v["rank"])}; no list that keeps the ${limits(v, "en", " and ")} and is as good as this one has a place for it.`
  },
  "over-budget": {
    vi: (v) =>
      `Hạng ${text(v["rank"])}; không vào danh sách vì sau khi chi cho danh sách này, dự toán ${money(v["budget"], "vi")} chỉ còn ${v["atMost"] === true ? "nhiều nhất " : ""}${money(v["left"], "vi")}, mà suất này cần ${money(v["cost"], "vi")}${v["assumed"] === true ? " (tính theo mức cao nhất vì chưa biết mức thưởng)" : ""}.`,
    en: (v) =>
      `Rank ${text(v["rank"])}; left out: the budget of ${money(v["budget"], "en")} leaves ${v["atMost"] === true ? "at most " : ""}${money(v["left"], "en")}, this award costs ${money(v["cost"], "en")}${v["assumed"] === true ? " (the highest amount, because its own is not known)" : ""}.`
  },
  "quotas-conflict": {
    vi: (v) =>
      `Hạng ${text(v["rank"])}; chưa lập danh sách vì các yêu cầu về cơ cấu và dự toán không thể cùng thực hiện, cần sửa mục shortlist trong campaign.yaml.`,
    en: (v) =>
      `Rank ${text(v["rank"])}; no list is made because the quotas and the budget cannot all be met: change shortlist in campaign.yaml.`
  },
  "quotas-undecided": {
    vi: (v) =>
      `Hạng ${text(v["rank"])}; chưa lập danh sách vì các cơ cấu đan chéo quá phức tạp để tính hết, cần bớt cơ cấu trong shortlist.quotas của campaign.yaml.`,
    en: (v) =>
      `Rank ${text(v["rank"])}; no list is made because the quotas cross in too many ways to be searched: ask for fewer in shortlist.quotas of campaign.yaml.`
  }
} as const satisfies Partial<Readonly<Record<ReasonCode, ReasonSentence>>>

/** What keeps models from a list: the quotas, and the budget where the campaign has one that changes it. */
const limits = (v: ReasonValues, language: Language, and: string): string =>
  `${{ vi: "cơ cấu", en: "quotas" }[language]}${typeof v["budget"] === "number" ? `${and}${{ vi: "dự toán", en: "budget" }[language]}` : ""}`

const money = (value: FindingValue | undefined, language: Language): string =>
  formatMoney(Number(value ?? 0), language)
