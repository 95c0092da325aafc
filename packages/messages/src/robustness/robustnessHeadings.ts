import type { RobustnessProgress } from "@dvk/core"
import type { Language, Said } from "../Language.ts"
import { formatCount } from "../numbers/formatNumber.ts"
import { counted } from "../report/counted.ts"

/** Headings of the view of how solid a result is. */
export const robustnessWord = {
  title: { vi: "Độ chắc chắn của kết quả", en: "How solid the result is" },
  interval: { vi: "Hạng (9/10 số lần)", en: "Rank (9 in 10 draws)" },
  selected: { vi: "Vào danh sách đề nghị", en: "On the shortlist" },
  border: { vi: "Vùng ranh giới", en: "At the border" },
  byWeights: { vi: "Khi trọng số tiêu chí thay đổi", en: "With other weights of the criteria" },
  leftOut: { vi: "Khi bớt một người chấm hoặc một tiêu chí", en: "Without one judge or one criterion" }
} as const satisfies Record<string, Readonly<Record<Language, string>>>

/** How the figures were made, so that anyone can make them again. */
export const howDrawn: Said<[draws: number, judges: number, seed: string]> = {
  vi: (draws, judges, seed) =>
    `Tính lại ${formatCount(draws, "vi")} lần, ${
      judges === 1
        ? "nhưng chỉ có một người chấm nên chỉ những mô hình bằng điểm đổi chỗ"
        : `mỗi lần lấy ngẫu nhiên trọng số cho ${formatCount(judges, "vi")} người chấm`
    } (mã gieo ngẫu nhiên: ${seed}). Các số này chỉ để tham khảo, không thay đổi điểm và hạng.`,
  en: (draws, judges, seed) =>
    `Worked out ${formatCount(draws, "en")} times anew, ${
      judges === 1
        ? "but with one judge only models that are level change places"
        : `each time with random weights for ${counted(judges, "judge")}`
    } (seed: ${seed}). These figures are for information; they change no score and no rank.`
}

/** How weights near the stated ones are drawn. */
export const howWeighed: Said<[draws: number]> = {
  vi: (draws) =>
    `Tính lại ${formatCount(draws, "vi")} lần với trọng số tiêu chí lấy ngẫu nhiên quanh mức đã nêu:`,
  en: (draws) =>
    `Worked out ${formatCount(draws, "en")} times anew with weights of the criteria near the stated ones:`
}

/** Shown while draws are made. */
export const drawingProgress: Said<[stage: RobustnessProgress["stage"], percent: number]> = {
  vi: (stage, percent) => `Thử độ chắc chắn: ${stages[stage].vi}, ${percent} %`,
  en: (stage, percent) => `Testing how solid the result is: ${stages[stage].en}, ${percent}%`
}

const stages = {
  judges: { vi: "người chấm", en: "judges" },
  around: { vi: "trọng số quanh mức đã nêu", en: "weights near the stated ones" },
  order: { vi: "trọng số giữ nguyên thứ tự", en: "weights in their order" },
  simplex: { vi: "mọi trọng số", en: "all weights" },
  moves: { vi: "mức thay đổi của từng trọng số", en: "how far each weight may move" },
  comparison: { vi: "so sánh các cách tính", en: "other methods" }
} as const

/** The same where no list is made. */
export const noCloseNeighbours: Said = {
  vi: () => "Không có hai mô hình liền hạng nào khó phân biệt.",
  en: () => "No two neighbours are hard to tell apart."
}

/** Nothing lies at the border. */
export const noBorder: Said = {
  vi: () =>
    "Không có mô hình nào ở vùng ranh giới: mỗi mô hình vào danh sách ở dưới 5 % hoặc trên 95 % số lần tính lại, và không có hai mô hình liền hạng nào khó phân biệt.",
  en: () =>
    "No model lies at the border: each is on the shortlist in under 5% or over 95% of the draws, and no two neighbours are hard to tell apart."
}
