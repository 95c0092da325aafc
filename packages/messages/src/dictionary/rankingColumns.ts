import type { Language } from "../Language.ts"

export const rankingColumns = {
  "ranking.csv": {
    rank: {
      vi: "Hạng sau khi xét điểm, tiêu chí phân định và quyết định; bằng nhau thì cùng hạng (1, 2, 2, 4)",
      en: "Rank after score, tie chain and rulings; equals share one (1, 2, 2, 4)"
    },
    rankInField: { vi: "Hạng trong lĩnh vực", en: "Rank in its field" },
    rankInPlace: { vi: "Hạng trong địa bàn ghi ở bản đăng ký", en: "Rank in the place that the form names" },
    scoreRank: { vi: "Hạng chỉ theo điểm", en: "Rank by score alone" },
    model: { vi: "Mã mô hình", en: "Model id" },
    name: { vi: "Tên mô hình", en: "Name of the model" },
    unit: { vi: "Đơn vị đăng ký", en: "Unit that registered it" },
    field: { vi: "Mã lĩnh vực trong bộ tiêu chí", en: "Id of the field in the rubric" },
    subjectKind: {
      vi: "Đối tượng: collective (tập thể), individual (cá nhân), household (hộ gia đình)",
      en: "Subject: collective, individual or household"
    },
    score: {
      vi: "Điểm của mô hình, dấu chấm thập phân, đến 15 số lẻ",
      en: "Score, decimal point, up to 15 places"
    },
    exact: { vi: "Điểm chính xác dạng phân số", en: "The exact score as a fraction" },
    judges: { vi: "Số phiếu được tính", en: "How many sheets count" },
    grade: { vi: "Mã xếp loại; trống nếu không có", en: "Id of the grade; blank without one" },
    decidedBy: {
      vi: "Bước phân định thứ hạng: score (điểm), mã tiêu chí, women (ưu tiên nữ), ruling (quyết định), shared (đồng hạng)",
      en: "What decided the place: score, a criterion's id, women, ruling or shared"
    }
  }
} as const satisfies Readonly<Record<string, Readonly<Record<string, Readonly<Record<Language, string>>>>>>

/** The column of a criterion in ranking.csv. */
export const criterionMeanMeaning = (title: Readonly<Record<Language, string>>) => ({
  vi: `Điểm trung bình của tiêu chí “${title.vi}”, đến 15 số lẻ; trống nếu không chấm`,
  en: `Mean of the criterion “${title.en}”, up to 15 places; blank where nobody scored it`
})
