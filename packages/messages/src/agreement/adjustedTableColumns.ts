import type { Language } from "../Language.ts"

const columns = {
  rank: { vi: "Hạng", en: "Rank" },
  model: { vi: "Mô hình", en: "Model" },
  raw: { vi: "Trung bình", en: "Mean" },
  adjusted: { vi: "Hiệu chỉnh", en: "Adjusted" },
  standardised: { vi: "Chuẩn hóa", en: "Standardised" },
  rawRank: { vi: "Hạng theo trung bình", en: "Rank by mean" },
  adjustedRank: { vi: "Hạng hiệu chỉnh", en: "Rank adjusted" },
  standardisedRank: { vi: "Hạng chuẩn hóa", en: "Rank standardised" }
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>

export type AdjustedColumnName = keyof typeof columns

/** Heads of the table that puts raw, adjusted and standardised means side by side; the rank of record stands first. */
export const adjustedTableColumns: Readonly<Record<AdjustedColumnName, Readonly<Record<Language, string>>>> =
  columns

/** What the columns of that table mean, and which of its ranks counts. */
export const adjustedTableMeaning = {
  rank: {
    vi: "“Hạng” là hạng chính thức; các cột khác chỉ để đối chiếu.",
    en: "“Rank” is the rank of record; the other columns are for comparison."
  },
  adjusted: {
    vi: "“Hiệu chỉnh” là điểm trung bình ước tính nếu mọi người chấm đều chấm mô hình ấy.",
    en: "“Adjusted” estimates the mean had all judges scored the model."
  },
  standardised: {
    vi: "“Chuẩn hóa” là điểm trung bình sau khi đưa điểm của từng người chấm về cùng mức chung và cùng độ phân tán.",
    en: "“Standardised” is the mean once every judge’s points have been brought to the same mean and spread."
  }
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>
