import type { PanelMethod } from "@dvk/core"
import type { Language, Said } from "../Language.ts"

/** How the totals of the sheets become one score. */
export const sayPanelRule = ({ panel, trim, trimFrom }: PanelMethod, language: Language): string => {
  switch (panel) {
    case "mean":
      return mean[language]()
    case "median":
      return median[language]()
    case "trimmed":
      return trimmed[language](trim, trimFrom)
  }
}

const mean: Said = {
  vi: () => "Điểm của mô hình là trung bình cộng tổng điểm của mọi phiếu được tính.",
  en: () => "The score of a model is the mean of the totals of all sheets that count."
}

const median: Said = {
  vi: () =>
    "Điểm của mô hình là trung vị tổng điểm của các phiếu được tính; khi số phiếu chẵn, là trung bình cộng của hai phiếu ở giữa.",
  en: () =>
    "The score of a model is the median of the totals of the sheets that count; of an even number, the mean of the middle two."
}

const trimmed: Said<[trim: number | string, from: number]> = {
  vi: (trim, from) =>
    `Điểm của mô hình là trung bình cộng tổng điểm sau khi bỏ ở mỗi đầu, cao nhất và thấp nhất, ${
      typeof trim === "number" ? `${trim} phiếu` : `${trim.replace(".", ",")} số phiếu (làm tròn xuống)`
    }${from > 1 ? `, áp dụng khi có từ ${from} phiếu trở lên` : ""}; khi bỏ như vậy thì hết phiếu, mọi phiếu được tính.`,
  en: (trim, from) =>
    `The score of a model is the mean of the totals after ${
      typeof trim === "number" ? `${trim} of the sheets` : `${trim} of the sheets (rounded down)`
    } at each end, highest and lowest, ${trim === 1 ? "is" : "are"} left out${
      from > 1 ? `, where there are at least ${from} sheets` : ""
    }; where that would leave none, all sheets count.`
}
