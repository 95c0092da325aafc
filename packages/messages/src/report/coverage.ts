import type { Said } from "../Language.ts"
import { formatCount } from "../numbers/formatNumber.ts"
import { counted } from "./counted.ts"

/** How many of the obliged units registered enough. */
export const coverageSummary: Said<[met: number, obliged: number]> = {
  vi: (met, obliged) =>
    `${formatCount(met, "vi")}/${formatCount(obliged, "vi")} đơn vị phải đăng ký đã đăng ký đủ.`,
  en: (met, obliged) =>
    `${formatCount(met, "en")} of ${counted(obliged, "unit")} that have to register did so.`
}

/** Above the table of fields. */
export const byField: Said = { vi: () => "Số đăng ký theo lĩnh vực", en: () => "Registrations by field" }

/** Above the table of units. */
export const byUnit: Said = { vi: () => "Số đăng ký theo đơn vị", en: () => "Registrations by unit" }

/** Above the table of kinds of units. */
export const byKind: Said = {
  vi: () => "Số đăng ký theo loại đơn vị",
  en: () => "Registrations by kind of unit"
}

/** For units of which the list states no kind. */
export const noUnitKind: Said = { vi: () => "Không ghi loại", en: () => "No kind stated" }
