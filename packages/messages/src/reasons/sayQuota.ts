import type { Quota, QuotaConflict, QuotaFill } from "@dvk/core"
import type { Language } from "../Language.ts"
import { counted } from "../report/counted.ts"
import { formatMoney } from "../rewards/formatMoney.ts"
import { quotaKind } from "./quotaNames.ts"

/**
 * A quota as campaign.yaml states it, in words.
 *
 * @example
 * sayQuota({ by: "unit", max: 1 }, "vi") // => "mỗi đơn vị nhiều nhất 1 suất"
 * sayQuota({ by: "field", is: "Kinh tế", min: 1, max: 3 }, "en") // => "field “Kinh tế” at least 1 and at most 3 places"
 */
export const sayQuota = ({ by, is, min, max }: Quota, language: Language): string => {
  const vi = language === "vi"
  const kind = quotaKind[by][language]
  const name = is === undefined ? `${vi ? "mỗi" : "each"} ${kind}` : `${kind} “${is}”`
  const bounds = [
    ...(min === undefined ? [] : [`${vi ? "ít nhất" : "at least"} ${min}`]),
    ...(max === undefined ? [] : [`${vi ? "nhiều nhất" : "at most"} ${max}`])
  ]
  const last = max ?? min ?? 0
  const places = vi ? "suất" : last === 1 ? "place" : "places"
  return bounds.length === 0
    ? `${name}: ${vi ? "chưa ghi số suất" : "no number stated"}`
    : `${name} ${bounds.join(vi ? ", " : " and ")} ${places}`
}

/**
 * Quotas that cannot all be met, in one sentence, with what to do.
 *
 * @example
 * sayConflict({ quotas: [{ by: "field", min: 1 }], budget: null, lacksPlaces: true, short: [] }, 3, "vi") // => "Không đủ 3 suất để thực hiện: mỗi lĩnh vực ít nhất 1 suất. Tăng số suất hoặc bớt yêu cầu tối thiểu."
 */
export const sayConflict = (
  { quotas, budget, lacksPlaces, short }: QuotaConflict,
  size: number,
  language: Language
): string => {
  const vi = language === "vi"
  const all = quotas.map((quota) => sayQuota(quota, language)).join("; ")
  if (short.length > 0) {
    const missing = short
      .map(({ quota, title, known, min, eligible }) => {
        const name = `${quotaKind[quota.by][language]} “${title[language]}”`
        if (!known) return vi ? `không có ${name} trong đợt xét` : `the campaign has no ${name}`
        return vi
          ? `${name} cần ${min}, ${eligible === 0 ? "không có mô hình nào" : `chỉ có ${eligible} mô hình`} đủ điều kiện`
          : `${name} needs ${min} and has ${counted(eligible, "eligible model")}`
      })
      .join("; ")
    return vi
      ? `Không thực hiện được: ${all} (${missing}). Bớt yêu cầu tối thiểu hoặc sửa tên.`
      : `Cannot be met: ${all} (${missing}). Lower the minimum or correct the name.`
  }
  if (budget !== null) {
    const [amount, needed] = [formatMoney(budget.amount, language), formatMoney(budget.needed, language)]
    return vi
      ? `Dự toán ${amount} không đủ để thực hiện: ${all}; cần ít nhất ${needed}. Bổ sung dự toán hoặc bớt yêu cầu tối thiểu.`
      : `The budget of ${amount} cannot hold: ${all}; it takes at least ${needed}. Give more money or lower a minimum.`
  }
  if (lacksPlaces) {
    return vi
      ? `Không đủ ${size} suất để thực hiện: ${all}. Tăng số suất hoặc bớt yêu cầu tối thiểu.`
      : `${counted(size, "place")} cannot hold: ${all}. Give more places or lower a minimum.`
  }
  return vi
    ? `Không thể cùng thực hiện: ${all}. Bỏ hoặc nới một trong các cơ cấu này.`
    : `Cannot be met together: ${all}. Drop or loosen one of them.`
}

/**
 * What the shortlist gives one line of the quotas.
 *
 * @example
 * sayFill({ quota: { by: "unit", max: 1 }, title: { vi: "Xóm 1", en: "Xóm 1" }, known: true, min: 0, max: 1, eligible: 3, filled: 1, open: 0 }, "vi") // => "đơn vị “Xóm 1”: 1 suất (nhiều nhất 1)"
 */
export const sayFill = ({ quota, title, min, max, filled, open }: QuotaFill, language: Language): string => {
  const vi = language === "vi"
  const bounds = [
    ...(min > 0 ? [`${vi ? "ít nhất" : "at least"} ${min}`] : []),
    ...(max === null ? [] : [`${vi ? "nhiều nhất" : "at most"} ${max}`]),
    ...(open > 0 ? [vi ? `${open} mô hình chờ quyết định` : `${counted(open, "model")} open`] : [])
  ]
  const places = vi ? `${filled} suất` : counted(filled, "place")
  return `${quotaKind[quota.by][language]} “${title[language]}”: ${places}${bounds.length === 0 ? "" : ` (${bounds.join(", ")})`}`
}
