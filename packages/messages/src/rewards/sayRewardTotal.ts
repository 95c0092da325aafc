import type { RewardTotal } from "@dvk/core"
import type { Language } from "../Language.ts"
import { formatCount } from "../numbers/formatNumber.ts"
import { counted } from "../report/counted.ts"
import { formatMoney } from "./formatMoney.ts"

/**
 * What a list of awards costs, in one sentence.
 *
 * @example
 * sayRewardTotal({ amount: 5_640_000, count: 4, unconfirmed: 0 }, "vi") // => "Tổng tiền thưởng: 5.640.000 đồng cho 4 lượt khen thưởng."
 * sayRewardTotal({ amount: 710_000, count: 1, unconfirmed: 1 }, "en") // => "Reward money in all: 710,000 đồng for 1 award, of which 1 rests on figures not yet checked against the text of the law."
 */
export const sayRewardTotal = ({ amount, count, unconfirmed }: RewardTotal, language: Language): string => {
  if (language === "vi") {
    const open =
      unconfirmed === 0
        ? ""
        : `, trong đó ${formatCount(unconfirmed, "vi")} lượt khen thưởng tính theo số liệu chưa đối chiếu với văn bản gốc`
    return `Tổng tiền thưởng: ${formatMoney(amount, "vi")} cho ${formatCount(count, "vi")} lượt khen thưởng${open}.`
  }
  const open =
    unconfirmed === 0
      ? ""
      : `, of which ${formatCount(unconfirmed, "en")} ${unconfirmed === 1 ? "rests" : "rest"} on figures not yet checked against the text of the law`
  return `Reward money in all: ${formatMoney(amount, "en")} for ${counted(count, "award")}${open}.`
}
