import type { ListBudget } from "@dvk/core"
import type { Language } from "../Language.ts"
import { counted } from "../report/counted.ts"
import { formatMoney } from "./formatMoney.ts"

/**
 * What the list takes of the budget, in one sentence.
 *
 * @example
 * sayListBudget({ amount: 3_000_000, spent: 2_820_000, assumed: [] }, "vi") // => "Dự toán 3.000.000 đồng: danh sách cần 2.820.000 đồng, còn 180.000 đồng."
 */
export const sayListBudget = ({ amount, spent, assumed }: ListBudget, language: Language): string => {
  const [all, needed, left] = [amount, spent, amount - spent].map((money) => formatMoney(money, language))
  const mark =
    assumed.length === 0
      ? ""
      : {
          vi: ` (${assumed.length} mô hình tính theo mức cao nhất vì chưa biết mức thưởng)`,
          en: ` (${counted(assumed.length, "model")} counted with the highest amount, because the own one is not known)`
        }[language]
  return language === "vi"
    ? `Dự toán ${all}: danh sách cần ${needed}${mark}, còn ${left}.`
    : `Budget ${all}: the list takes ${needed}${mark} and leaves ${left}.`
}
