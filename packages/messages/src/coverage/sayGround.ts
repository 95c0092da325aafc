import type { Ground } from "@dvk/core"
import type { Language } from "../Language.ts"
import { formatCount } from "../numbers/formatNumber.ts"
import { compareVietnamese } from "../ordering/compareVietnamese.ts"
import { counted } from "../report/counted.ts"
import { formatMoney } from "../rewards/formatMoney.ts"

/** How many hamlets a model or an activity reaches, and which are missing; null where the units have no hamlets. */
export const sayHamlets = ({ hamlets }: Ground, language: Language): string | null => {
  if (hamlets === null) return null
  const all = hamlets.covered.length + hamlets.missing.length
  const missing = hamlets.missing.map(({ name }) => name).toSorted(compareVietnamese)
  if (language === "vi")
    return `${hamlets.covered.length}/${all} thôn, ấp, khu dân cư có mô hình hoặc hoạt động${missing.length === 0 ? "" : `; chưa có: ${missing.join("; ")}`}.`
  return `${hamlets.covered.length} of ${counted(all, "hamlet")} have a model or an activity${missing.length === 0 ? "" : `; missing: ${missing.join("; ")}`}.`
}

/** What was done on the ground, in figures; null where nothing was. Figures that nobody gave are left out. */
export const sayActivities = (ground: Ground, language: Language): string | null => {
  const { activities, people, cost, roads, metres } = ground
  if (activities === 0) return null
  const parts =
    language === "vi"
      ? [
          `${formatCount(activities, "vi")} hoạt động`,
          ...(people === 0 ? [] : [`${formatCount(people, "vi")} lượt người tham gia`]),
          ...(cost === 0 ? [] : [`kinh phí ${formatMoney(cost, "vi")}`]),
          ...(roads === 0 ? [] : [`${formatCount(roads, "vi")} tuyến đường đăng ký`]),
          ...(metres === 0 ? [] : [`${formatCount(metres, "vi")} m`])
        ]
      : [
          counted(activities, "activity", "activities"),
          ...(people === 0 ? [] : [`${formatCount(people, "en")} people taking part`]),
          ...(cost === 0 ? [] : [`cost ${formatMoney(cost, "en")}`]),
          ...(roads === 0 ? [] : [`${counted(roads, "road")} put down`]),
          ...(metres === 0 ? [] : [`${formatCount(metres, "en")} m`])
        ]
  return `${parts.join(", ")}.`
}
