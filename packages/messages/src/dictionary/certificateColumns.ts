import type { Language } from "../Language.ts"

/** What Word merges into certificates. The headers are Vietnamese, as the certificates are. */
export const certificateColumns = {
  "papers/certificate-list.csv": {
    goldenBook: {
      vi: "Số sổ vàng: số thứ tự trong quyết định, đánh liên tục qua các khối",
      en: "Number in the golden book: the number in the decision, through all blocks"
    },
    awardee: {
      vi: "Tập thể, cá nhân hoặc hộ gia đình được khen; trống nếu papers.yaml chưa ghi tên",
      en: "Who is given the award; blank where papers.yaml does not name the person"
    },
    unitAndAddress: {
      vi: "Địa chỉ của mô hình, nếu không có thì đơn vị",
      en: "Address of the model, else its unit"
    },
    achievement: { vi: "Thành tích ghi trên giấy khen", en: "The achievement on the certificate" },
    awardForm: { vi: "Hình thức khen thưởng", en: "The award" },
    decisionNumber: {
      vi: "Số, ký hiệu quyết định; trống nếu chưa có",
      en: "Number of the decision; blank until there is one"
    },
    decisionDay: {
      vi: "Ngày quyết định, viết bằng chữ như trong văn bản; trống nếu chưa có",
      en: "Day of the decision as papers write it; blank until there is one"
    },
    signedAt: { vi: "Địa danh", en: "Place of signing" },
    signerPost: { vi: "Chức vụ người ký", en: "Post of who signs" },
    signerName: { vi: "Họ và tên người ký; trống nếu chưa ghi", en: "Name of who signs; blank if not stated" }
  }
} as const satisfies Readonly<Record<string, Readonly<Record<string, Readonly<Record<Language, string>>>>>>
