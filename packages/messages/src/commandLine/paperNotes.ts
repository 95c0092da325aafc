import type { Language } from "../Language.ts"

/** What the keys of a new papers.yaml are for. */
type PaperNote =
  | "head"
  | "use"
  | "letterhead"
  | "signer"
  | "legalBases"
  | "recipients"
  | "award"
  | "awardees"
  | "meeting"
  | "order"
  | "numberWords"
  | "papers"
  | "decision"
  | "reminder"
  | "report"

export const paperNotes: Readonly<Record<Language, Readonly<Record<PaperNote, string>>>> = {
  vi: {
    head: "Lời văn riêng của Ban Chỉ đạo cho các văn bản mà dvk report viết. Điều chưa ghi để trống có đánh dấu trong văn bản.",
    use: "Bỏ dấu # ở đầu dòng cần dùng rồi sửa nội dung. Câu có dấu phẩy nằm trong [ ] phải đặt trong dấu nháy kép.",
    letterhead:
      "Đầu văn bản: cơ quan chủ quản, cơ quan ban hành, ký hiệu trong số văn bản, địa danh. Không ghi thì lấy theo campaign.yaml.",
    signer: "Người ký: thẩm quyền ký (mỗi dòng một mục), chức vụ, họ và tên.",
    legalBases: "Căn cứ ban hành, mỗi căn cứ một dòng.",
    recipients: "Nơi nhận; “Như trên” và nơi lưu đã có sẵn.",
    award: "Hình thức khen thưởng, người quyết định, thành tích ghi trên giấy khen, nguồn kinh phí.",
    awardees:
      "Họ và tên cá nhân, hộ gia đình được khen, theo mã mô hình. Tập thể là đơn vị đăng ký, không phải ghi.",
    meeting:
      "Cuộc họp xét: giờ, nơi họp, chủ trì, thư ký, người vắng (mã hoặc họ tên), khách mời, ý kiến, kết luận.",
    order: "Thứ tự trong mỗi khối của danh sách: rank (theo thứ hạng) | name (theo tên đơn vị).",
    numberWords: "Cách đọc số: tư hay bốn, linh hay lẻ, nghìn hay ngàn.",
    papers: "Riêng từng văn bản: số, ngày, nơi gửi; ghi ở đây thì dùng thay cho phần chung ở trên.",
    decision:
      "Quyết định khen thưởng thường do cơ quan khác ban hành: không lấy đầu văn bản và người ký ở phần chung.",
    reminder: "Công văn đôn đốc: hạn mới (trước ngày), nơi gửi, người tiếp nhận.",
    report:
      "Báo cáo: situation (tình hình), leadership (lãnh đạo), fields (lĩnh vực), strengths (ưu điểm), weaknesses (hạn chế), causes (nguyên nhân), lessons (bài học), plan (phương hướng), requests (kiến nghị)."
  },
  en: {
    head: "The committee's own words for the papers that dvk report writes. What is not stated is a marked gap in the paper.",
    use: "Take off the # in front of the lines to use and change what they say. A sentence with a comma inside [ ] has to stand between double quotes.",
    letterhead:
      "Head of a paper: superior body, issuer, its code in numbers, place. Without it campaign.yaml is taken.",
    signer: "Who signs: on whose behalf (one line each), post, name.",
    legalBases: "Legal bases, one a line.",
    recipients: "Who gets the paper; “as above” and the archive are there already.",
    award: "The award, who decides on it, the achievement on the certificate, the fund.",
    awardees:
      "Names of persons and households that are given the award, by model id. A collective is the unit that registered.",
    meeting:
      "The meeting: time, place, chair, secretary, who was absent (id or name), guests, opinions, conclusion.",
    order: "Order inside each block of a list: rank | name (of the unit).",
    numberWords: "How numbers are read: tư or bốn, linh or lẻ, nghìn or ngàn.",
    papers: "One paper's own number, day and addressees; they go before what is said for all above.",
    decision:
      "Another body mostly gives the award: of the head and signature above nothing is taken for its decision.",
    reminder: "The reminder: the new day (before it), where to send, whom to ask.",
    report: "Reports: situation, leadership, fields, strengths, weaknesses, causes, lessons, plan, requests."
  }
}
