import type { Language } from "../Language.ts"

/** A column's head, and one sentence on what stands below it. */
interface Column {
  readonly head: Readonly<Record<Language, string>>
  readonly meaning: Readonly<Record<Language, string>>
}

const columns = {
  judge: {
    head: { vi: "Người chấm", en: "Judge" },
    meaning: { vi: "Thành viên có phiếu chấm.", en: "A member who handed in sheets." }
  },
  scored: {
    head: { vi: "Đã chấm", en: "Scored" },
    meaning: {
      vi: "Số mô hình có phiếu được tính của người chấm.",
      en: "How many models have a sheet of the judge that counts."
    }
  },
  mean: {
    head: { vi: "Trung bình", en: "Mean" },
    meaning: { vi: "Trung bình tổng điểm người chấm đã cho.", en: "The mean of the judge's totals." }
  },
  spread: {
    head: { vi: "Độ lệch chuẩn", en: "Spread" },
    meaning: {
      vi: "Độ lệch chuẩn của tổng điểm: càng lớn, người chấm càng phân biệt rõ các mô hình.",
      en: "Standard deviation of the totals: the larger, the more the judge tells models apart."
    }
  },
  range: {
    head: { vi: "Thấp nhất – cao nhất", en: "Range" },
    meaning: { vi: "Tổng điểm thấp nhất và cao nhất đã cho.", en: "The lowest and the highest total given." }
  },
  signed: {
    head: { vi: "So với Ban", en: "From the panel" },
    meaning: {
      vi: "Trung bình chênh lệch với điểm trung bình của mọi người chấm cùng mô hình: dương là rộng tay, âm là chặt.",
      en: "Mean difference from the mean of all judges of the same model: above 0 is lenient, below 0 severe."
    }
  },
  absolute: {
    head: { vi: "Độ lệch với Ban", en: "Distance" },
    meaning: {
      vi: "Trung bình độ lớn của chênh lệch đó, không kể cao hay thấp.",
      en: "The mean size of that difference, whichever way."
    }
  },
  correlation: {
    head: { vi: "Tương quan", en: "Correlation" },
    meaning: {
      vi: "Tương quan với trung bình của những người chấm khác: 1 là cùng chiều, 0 là không liên quan, −1 là ngược chiều.",
      en: "With the mean of the other judges: 1 is the same way, 0 unrelated, −1 the other way round."
    }
  },
  effect: {
    head: { vi: "Mức rộng tay", en: "Leniency" },
    meaning: {
      vi: "Người chấm cho cao hơn (dương) hay thấp hơn (âm) mức chung bao nhiêu điểm, nếu các mô hình như nhau.",
      en: "How many points higher or lower than the judges' average the judge scores, models being equal."
    }
  },
  unscored: {
    head: { vi: "Chờ có điểm", en: "Without a score" },
    meaning: {
      vi: "Mô hình người chấm đã chấm nhưng chưa có điểm, ví dụ vì chưa đủ số phiếu.",
      en: "Models with a sheet of the judge that have no score yet, for want of other sheets, say."
    }
  },
  notScored: {
    head: { vi: "Chưa chấm", en: "Not scored" },
    meaning: {
      vi: "Mô hình được phép chấm mà chưa có phiếu, hoặc phiếu để trống hết.",
      en: "Models that the judge may score and has no sheet for, or a wholly blank one."
    }
  },
  recused: {
    head: { vi: "Không được chấm", en: "Recused" },
    meaning: {
      vi: "Mô hình cùng đơn vị hoặc đã khai xung đột lợi ích.",
      en: "Models of the judge's own unit, or with a declared conflict."
    }
  },
  notCounted: {
    head: { vi: "Phiếu không tính", en: "Not counted" },
    meaning: {
      vi: "Mô hình có phiếu nhưng phiếu không được tính.",
      en: "Models with a sheet of the judge that does not count."
    }
  }
} as const satisfies Readonly<Record<string, Column>>

export type JudgeColumnName = keyof typeof columns

/** The columns of the table of judges, in their order. */
export const judgeTableColumns: Readonly<Record<JudgeColumnName, Column>> = columns
