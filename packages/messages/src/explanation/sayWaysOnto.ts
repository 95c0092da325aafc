import { compare, rational, type WaysOnto, zero } from "@dvk/core"
import type { Language } from "../Language.ts"
import { quotaKind } from "../reasons/quotaNames.ts"
import { counted } from "../report/counted.ts"
import { formatMoney } from "../rewards/formatMoney.ts"
import { sayGap } from "./explanationText.ts"

/** What would put a model on the shortlist, each way by itself; or that nothing tried would. */
export const sayWaysOnto = ({ rank, places, lines, budget }: WaysOnto, language: Language): string => {
  const ways = {
    vi: [
      ...(rank === null ? [] : [`đạt hạng ${rank.rank} (${points(rank, "vi")})`]),
      ...lines.map(({ quota, title }) => `thêm 1 suất cho ${quotaKind[quota.by].vi} “${title.vi}”`),
      ...(places === null ? [] : [`thêm ${places} suất vào danh sách`]),
      ...(budget === null ? [] : [`thêm ${formatMoney(budget, "vi")} dự toán`])
    ],
    en: [
      ...(rank === null ? [] : [`rank ${rank.rank} (${points(rank, "en")})`]),
      ...lines.map(({ quota, title }) => `1 more place for ${quotaKind[quota.by].en} “${title.en}”`),
      ...(places === null ? [] : [`${counted(places, "more place")} on the list`]),
      ...(budget === null ? [] : [`${formatMoney(budget, "en")} more in the budget`])
    ]
  }[language]
  if (ways.length === 0) {
    return {
      vi: "Không thay đổi riêng lẻ nào về thứ hạng, số suất, cơ cấu hay dự toán đủ để mô hình vào danh sách.",
      en: "No single change of rank, places, quotas or budget would put it on the list."
    }[language]
  }
  return language === "vi"
    ? `Để vào danh sách, chỉ cần một trong các thay đổi sau: ${ways.join("; ")}.`
    : `Any one of these would put it on the list: ${ways.join("; ")}.`
}

const points = ({ behind }: NonNullable<WaysOnto["rank"]>, language: Language): string => {
  if (compare(behind, zero) <= 0) {
    return { vi: "chỉ cần đứng trước mô hình đồng hạng", en: "ahead of those that share its rank" }[language]
  }
  // What shows as less than a hundredth is so already; from there on it takes more than the points shown.
  const over = compare(behind, rational(1, 200)) < 0 ? "" : { vi: "hơn ", en: "over " }[language]
  return { vi: `thêm ${over}${sayGap(behind, "vi")}`, en: `${over}${sayGap(behind, "en")} points more` }[
    language
  ]
}
