import type { Said } from "../Language.ts"
import { formatCount } from "../numbers/formatNumber.ts"
import { counted } from "../report/counted.ts"

/** What the chart of hamlets and days says. */
export const hamletDaysTexts = {
  title: {
    vi: () => "Hoạt động theo địa bàn và theo ngày",
    en: () => "Activities by hamlet and day"
  } satisfies Said,
  nothing: {
    vi: () => "Sổ theo dõi chưa ghi hoạt động nào có địa bàn.",
    en: () => "The log has no activity yet that names a hamlet."
  } satisfies Said,
  hamlet: { vi: () => "Địa bàn", en: () => "Hamlet" } satisfies Said,
  all: { vi: () => "Tất cả địa bàn", en: () => "All hamlets" } satisfies Said,
  noDay: { vi: () => "không ghi ngày", en: () => "no day" } satisfies Said,
  activities: { vi: () => "Hoạt động", en: () => "Activities" } satisfies Said,
  people: { vi: () => "Lượt người", en: () => "People" } satisfies Said,
  state: { vi: () => "Tình trạng", en: () => "State" } satisfies Said,
  onlyModel: { vi: () => "chỉ có mô hình", en: () => "a model only" } satisfies Said,
  missing: { vi: () => "chưa có gì", en: () => "nothing yet" } satisfies Said,
  legend: {
    vi: () => "Ô số: số hoạt động trong ngày, đậm hơn là đông người hơn; ô viền nét đứt: không có hoạt động",
    en: () => "Figure: activities of that day, darker with more people; dashed cell: none"
  } satisfies Said,
  months: {
    vi: (most) => `Vì nhiều hơn ${most} ngày nên mỗi cột là một tháng`,
    en: (most) => `As there are more than ${most} days, each column is a month`
  } satisfies Said<[most: number]>,
  together: {
    vi: () => "Hoạt động chung của nhiều địa bàn có ở từng địa bàn, dòng đầu chỉ tính một lần",
    en: () => "What several hamlets did together stands in each of them, and once in the first row"
  } satisfies Said,
  nowhere: {
    vi: (count) => `Không kể ${formatCount(count, "vi")} hoạt động không ghi địa bàn`,
    en: (count) => `Without ${counted(count, "activity", "activities")} of which no hamlet is known`
  } satisfies Said<[count: number]>,
  rest: {
    vi: (count) => `Còn ${formatCount(count, "vi")} địa bàn có hoạt động không vẽ riêng, xem trong số liệu`,
    en: (count) => `${counted(count, "more hamlet")} with activities not drawn; the figures have all of them`
  } satisfies Said<[count: number]>,
  shown: {
    vi: (hamlets, activities) =>
      `${formatCount(hamlets, "vi")} địa bàn, ${formatCount(activities, "vi")} hoạt động`,
    en: (hamlets, activities) =>
      `${counted(hamlets, "hamlet")}, ${counted(activities, "activity", "activities")}`
  } satisfies Said<[hamlets: number, activities: number]>
}

/** The chart in words. `missing` are hamlets that neither a model nor an activity reaches. */
export const hamletDaysAltText: Said<
  [campaign: string, shown: string, hamlets: ReadonlyArray<string>, missing: ReadonlyArray<string>]
> = {
  vi: (campaign, shown, hamlets, missing) =>
    `Bảng địa bàn × ngày, số hoạt động, ${campaign}. ${shown}. ${hamlets.join("; ")}.${missing.length === 0 ? "" : ` Chưa có mô hình hay hoạt động: ${missing.join("; ")}.`}`,
  en: (campaign, shown, hamlets, missing) =>
    `Table of hamlets by days with the number of activities, ${campaign}. ${shown}. ${hamlets.join("; ")}.${missing.length === 0 ? "" : ` Neither a model nor an activity: ${missing.join("; ")}.`}`
}
