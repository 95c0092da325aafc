import type { Said } from "../Language.ts"

/** Above the figures of a chart, where a reader opens them. */
export const chartFigures: Said = { vi: () => "Bảng số liệu", en: () => "Table of figures" }

/** How far drawing has come, when it takes long. */
export const chartProgress: Said<[chart: number, charts: number]> = {
  vi: (chart, charts) => `Vẽ biểu đồ ${chart}/${charts} …`,
  en: (chart, charts) => `Drawing chart ${chart} of ${charts} …`
}
