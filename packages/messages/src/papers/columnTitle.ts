const titles = {
  order: "TT",
  name: "Tên mô hình",
  awardee: "Tập thể, cá nhân, hộ gia đình",
  unit: "Đơn vị",
  unitAndAddress: "Đơn vị, địa chỉ",
  field: "Lĩnh vực",
  subjectKind: "Đối tượng",
  rank: "Hạng",
  score: "Điểm",
  grade: "Xếp loại",
  decidedBy: "Phân định bởi",
  votes: "Phiếu tán thành",
  votesFor: "Tán thành",
  votesAgainst: "Không tán thành",
  votesBlank: "Trắng, hỏng",
  share: "Tỷ lệ",
  needed: "Cần",
  outcome: "Kết quả",
  awardForm: "Hình thức khen thưởng",
  amount: "Tiền thưởng (đồng)",
  note: "Ghi chú",
  ground: "Căn cứ",
  count: "Số lượng",
  total: "Cộng",
  registered: "Đăng ký",
  ranked: "Xếp hạng",
  recognised: "Công nhận",
  commended: "Khen thưởng",
  proposed: "Đề nghị khen",
  indicator: "Chỉ tiêu",
  previousYear: "Năm trước",
  thisYear: "Năm nay",
  difference: "Tăng, giảm",
  owed: "Nội dung còn thiếu",
  before: "Hạn (trước ngày)",
  daysLate: "Số ngày quá hạn",
  criterion: "Tiêu chí",
  highest: "Điểm tối đa",
  weight: "Trọng số (%)",
  levelHigh: "Mức cao",
  levelMiddle: "Mức vừa",
  levelLow: "Mức thấp",
  goldenBook: "Số sổ vàng",
  achievement: "Thành tích",
  decisionNumber: "Số quyết định",
  decisionDay: "Ngày quyết định",
  signedAt: "Nơi ký",
  signerPost: "Chức vụ người ký",
  signerName: "Người ký",
  model: "Mã mô hình"
} as const

/** Header of a column in a paper's table. */
export type PaperColumn = keyof typeof titles

/**
 * @example
 * columnTitle("goldenBook") // => "Số sổ vàng"
 */
export const columnTitle = (column: PaperColumn): string => titles[column]
