import type { Language, Said } from "../Language.ts"
import { formatCount } from "../numbers/formatNumber.ts"

/** Heads of the tables of activities, their costs and roads. */
export const activityColumns = {
  day: { vi: "Ngày", en: "Day" },
  hamlets: { vi: "Địa bàn", en: "Hamlet" },
  content: { vi: "Nội dung", en: "What was done" },
  from: { vi: "Đơn vị thực hiện, phối hợp", en: "By, and with whom" },
  activities: { vi: "Hoạt động", en: "Activities" },
  people: { vi: "Lượt người", en: "People" },
  cost: { vi: "Kinh phí (đồng)", en: "Cost (đồng)" },
  funding: { vi: "Nguồn kinh phí", en: "Funded by" },
  road: { vi: "Tuyến đường đăng ký", en: "Road put down" },
  length: { vi: "Chiều dài (m)", en: "Length (m)" }
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>

/** Captions of these tables, and what stands in their cells where nobody wrote anything down. */
export const groundCaptions = {
  activities: { vi: "Hoạt động theo ngày", en: "Activities by day" },
  byPlace: { vi: "Kinh phí theo địa bàn", en: "Cost by hamlet" },
  byFunding: { vi: "Kinh phí theo nguồn", en: "Cost by source" },
  roads: { vi: "Tuyến đường đăng ký", en: "Roads put down" },
  all: { vi: "Cộng", en: "Total" },
  noDay: { vi: "không ghi ngày", en: "no day given" },
  notSaid: { vi: "Không ghi", en: "Not said" }
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>

/**
 * Who has held the activity that a plan asks of each body.
 *
 * @example
 * sayActivityDuty.vi("Mỗi tổ chức một hoạt động", 3, 4, ["Hội Nông dân"])
 * // => "“Mỗi tổ chức một hoạt động”: 3/4 nơi đã thực hiện; chưa có: Hội Nông dân."
 */
export const sayActivityDuty: Said<
  [what: string, held: number, all: number, missing: ReadonlyArray<string>]
> = {
  vi: (what, held, all, missing) =>
    `“${what}”: ${formatCount(held, "vi")}/${formatCount(all, "vi")} nơi đã thực hiện${missing.length === 0 ? "" : `; chưa có: ${missing.join("; ")}`}.`,
  en: (what, held, all, missing) =>
    `“${what}”: held by ${formatCount(held, "en")} of ${formatCount(all, "en")}${missing.length === 0 ? "" : `; none yet: ${missing.join("; ")}`}.`
}
