import type { Said } from "../Language.ts"
import { formatCount } from "../numbers/formatNumber.ts"
import { counted } from "../report/counted.ts"

/** What the chart of judges says. */
export const judgesTexts = {
  title: {
    vi: () => "Từng thành viên đã chấm thế nào so với cả Ban Chỉ đạo",
    en: () => "How each member scored beside the whole committee"
  } satisfies Said,
  nothing: {
    vi: () => "Chưa có phiếu chấm nào được tính.",
    en: () => "No score sheet counts yet."
  } satisfies Said,
  shown: {
    vi: (judges, models) =>
      `${formatCount(judges, "vi")} người chấm, ${formatCount(models, "vi")} mô hình được xếp hạng`,
    en: (judges, models) => `${counted(judges, "judge")}, ${counted(models, "ranked model")}`
  } satisfies Said<[judges: number, models: number]>,
  hidden: {
    vi: (count) =>
      `Chỉ vẽ người chấm cao nhất và thấp nhất; ${formatCount(count, "vi")} người ở giữa có trong bảng số liệu`,
    en: (count) =>
      `Only the most generous and the strictest are drawn; ${formatCount(count, "en")} in between are in the table`
  } satisfies Said<[count: number]>,
  howToRead: {
    vi: () =>
      "Chênh lệch so với điểm trung bình của cả Ban Chỉ đạo trên chính các mô hình người đó đã chấm; chênh lệch không có nghĩa là chấm sai",
    en: () =>
      "Distance from the committee's mean on the very models that the member scored; a distance is not a mistake"
  } satisfies Said,
  ownMean: {
    vi: () => "Trung bình của người chấm (hình thoi)",
    en: () => "The member's mean (diamond)"
  } satisfies Said,
  panelMean: {
    vi: () => "Trung bình của cả Ban Chỉ đạo trên cùng các mô hình (vạch đậm)",
    en: () => "The committee's mean on the same models (bold line)"
  } satisfies Said,
  sheets: { vi: () => "Từng phiếu chấm", en: () => "Each sheet" } satisfies Said,
  tallSheets: {
    vi: () => "Phiếu chấm (vạch càng cao càng nhiều phiếu cùng mức)",
    en: () => "Sheets (the taller the tick, the more of them)"
  } satisfies Said,
  axis: { vi: () => "Tổng điểm trên phiếu", en: () => "Total of a sheet" } satisfies Said,
  distanceAxis: { vi: () => "Chênh lệch (điểm)", en: () => "Distance (points)" } satisfies Said,
  sheetCount: {
    vi: (count) => `${formatCount(count, "vi")} phiếu`,
    en: (count) => counted(count, "sheet")
  } satisfies Said<[count: number]>,
  heads: {
    vi: [
      "Người chấm",
      "Số phiếu",
      "Thấp nhất",
      "Cao nhất",
      "Trung bình",
      "Trung bình của Ban Chỉ đạo",
      "Chênh lệch"
    ],
    en: ["Judge", "Sheets", "Lowest", "Highest", "Mean", "Committee's mean", "Distance"]
  }
}

/** The chart in words. `most` and `least` are judges with their distances. */
export const judgesAltText: Said<[campaign: string, shown: string, most: string, least: string]> = {
  vi: (campaign, shown, most, least) =>
    `Mỗi người chấm một dải vạch, mỗi vạch là tổng điểm một phiếu, ${campaign}. ${shown}. Chênh lệch so với cả Ban Chỉ đạo: cao nhất ${most} điểm, thấp nhất ${least} điểm.`,
  en: (campaign, shown, most, least) =>
    `One strip a judge with a tick for the total of each sheet, ${campaign}. ${shown}. Distance from the whole committee: highest ${most}, lowest ${least}.`
}
