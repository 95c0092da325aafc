import type { Rules } from "@dvk/core"
import type { Said } from "../Language.ts"

/** How many sheets a model needs. */
export const minimumJudgesRule: Said<[minimum: number]> = {
  vi: (minimum) => `Mô hình được xếp hạng khi có ít nhất ${minimum} phiếu được tính.`,
  en: (minimum) =>
    `A model is ranked once at least ${minimum} ${minimum === 1 ? "sheet counts" : "sheets count"}.`
}

/** What a blank cell does to a sheet. */
export const missingScoreRule: Readonly<Record<Rules["missingScore"], Said>> = {
  "drop-sheet": {
    vi: () =>
      "Phiếu để trống một tiêu chí thì không được tính cho mô hình đó; ô trống không phải là điểm 0, điểm 0 vẫn là điểm.",
    en: () =>
      "A sheet that leaves a criterion blank does not count for that model; a blank is not a zero, and a zero is a score."
  },
  rescale: {
    vi: () =>
      "Phiếu để trống tiêu chí được tính trên các tiêu chí đã chấm (tổng trọng số × điểm chia cho tổng trọng số của các tiêu chí ấy); phiếu trống toàn bộ không được tính.",
    en: () =>
      "A sheet that leaves criteria blank counts over those it scored (sum of weight × score over the sum of their weights); an empty sheet does not count."
  }
}

/** What becomes of two sheets of one judge for one model that differ. */
export const conflictingSheetsRule: Readonly<Record<Rules["conflictingSheets"], Said>> = {
  exclude: {
    vi: () => "Một người chấm có hai phiếu khác nhau cho cùng một mô hình: không tính phiếu nào.",
    en: () => "Where one judge has two different sheets for one model, neither counts."
  },
  first: {
    vi: () =>
      "Một người chấm có hai phiếu khác nhau cho cùng một mô hình: tính phiếu đứng trước (thứ tự trong campaign.yaml, rồi tên tệp, rồi dòng).",
    en: () =>
      "Where one judge has two different sheets for one model, the first counts (order in campaign.yaml, then file name, then line)."
  },
  last: {
    vi: () =>
      "Một người chấm có hai phiếu khác nhau cho cùng một mô hình: tính phiếu đứng sau (thứ tự trong campaign.yaml, rồi tên tệp, rồi dòng).",
    en: () =>
      "Where one judge has two different sheets for one model, the last counts (order in campaign.yaml, then file name, then line)."
  }
}

/** Who must not score what. */
export const recusalRule: Readonly<Record<Rules["recusal"], Said>> = {
  "same-unit": {
    vi: () =>
      "Thành viên không chấm mô hình của đơn vị mình, cũng như mô hình hoặc đơn vị đã khai có xung đột lợi ích; phiếu như vậy không được tính.",
    en: () =>
      "A member does not score models of the member's own unit, nor models or units with a declared conflict; such a sheet does not count."
  },
  declared: {
    vi: () =>
      "Thành viên không chấm mô hình hoặc đơn vị đã khai có xung đột lợi ích; phiếu như vậy không được tính.",
    en: () => "A member does not score models or units with a declared conflict; such a sheet does not count."
  },
  none: {
    vi: () => "Không phiếu nào bị loại vì xung đột lợi ích.",
    en: () => "No sheet is left out for a conflict of interest."
  }
}

/** Without a committee file nobody can be told apart from a member. */
export const noCommitteeRule: Said = {
  vi: () =>
    "Đợt xét không có danh sách Ban Chỉ đạo (committee trong campaign.yaml): phiếu của mọi người chấm đều được tính, không xét xung đột lợi ích.",
  en: () =>
    "The campaign has no committee file (committee in campaign.yaml): every judge counts and no conflict of interest is looked at."
}
