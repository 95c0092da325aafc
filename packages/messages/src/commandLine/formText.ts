import type { Language } from "../Language.ts"

/** The texts of the empty forms that `dvk new` makes. Headers are ones that the importer knows. */
export interface FormText {
  readonly folder: string
  readonly registrationForm: string
  readonly scoreSheet: string
  readonly unitColumns: ReadonlyArray<string>
  readonly memberColumns: ReadonlyArray<string>
  readonly decisionColumns: ReadonlyArray<string>
  readonly registrationColumns: ReadonlyArray<string>
  readonly scoreColumns: ReadonlyArray<string>
  readonly registrationsNote: string
  readonly scoresNote: string
  readonly resultsNote: string
  readonly notes: Readonly<
    Record<"head" | "documentStyle" | "deadlines" | "lists" | "rules" | "ties" | "shortlist", string>
  >
}

const vi: FormText = {
  folder: "bieu-mau",
  registrationForm: "dang-ky.csv",
  scoreSheet: "phieu-cham.csv",
  unitColumns: ["Mã đơn vị", "Tên đơn vị", "Tên khác", "Loại đơn vị", "Số mô hình tối thiểu"],
  memberColumns: ["Mã", "Họ và tên", "Chức vụ", "Đơn vị", "Lĩnh vực phụ trách", "Xung đột lợi ích"],
  decisionColumns: [
    "Quyết định",
    "Mã mô hình",
    "So với",
    "Tiêu chí",
    "Điểm",
    "Lý do",
    "Văn bản",
    "Ngày",
    "Người quyết định"
  ],
  registrationColumns: [
    "Mã mô hình",
    "Tên mô hình",
    "Đơn vị",
    "Địa chỉ",
    "Nội dung",
    "Lĩnh vực",
    "Đối tượng",
    "Ngày đăng ký",
    "Số hộ tham gia",
    "Tổng số hộ",
    "Văn bản công nhận",
    "Ghi chú"
  ],
  scoreColumns: ["Giám khảo", "Mã mô hình", "Tên mô hình"],
  registrationsNote:
    "Nơi giữ danh sách đăng ký của đơn vị (.xlsx, .csv, .docx). Nạp bằng lệnh dvk import … --into … --commit, hoặc chép vào đây.",
  scoresNote:
    "Nơi giữ phiếu chấm điểm của thành viên Ban Chỉ đạo (.xlsx, .csv, .docx). Nạp bằng lệnh dvk import … --into … --commit, hoặc chép vào đây.",
  resultsNote:
    "Báo cáo kết quả của các đơn vị (.xlsx, .csv, .docx) để ở đây. Tạo biểu bằng dvk template results …; nạp vào bằng dvk import … --into … --commit, hoặc chép vào.",
  notes: {
    head: "Hồ sơ một đợt đánh giá mô hình “Dân vận khéo”. Dòng bắt đầu bằng # là ghi chú.",
    documentStyle: "party (văn bản Đảng) | state (văn bản hành chính)",
    deadlines: "Các hạn đều hiểu là “trước ngày”: nộp đúng ngày ghi ở đây là muộn. Dạng năm-tháng-ngày.",
    lists: "Các danh sách trong thư mục này; mở bằng Excel, lưu lại dạng CSV UTF-8.",
    rules: "Quy tắc tính điểm; mỗi dòng là giá trị mặc định.",
    ties: "tiêu chí phân định khi bằng điểm, ví dụ [effectiveness, participation]",
    shortlist: "Bỏ dấu # ở dòng dưới và ghi số suất đề nghị khen thưởng."
  }
}

const en: FormText = {
  folder: "forms",
  registrationForm: "registration.csv",
  scoreSheet: "score-sheet.csv",
  unitColumns: ["Unit id", "Unit name", "Other names", "Kind", "Minimum"],
  memberColumns: ["Member id", "Name", "Role", "Unit", "Areas", "Conflicts"],
  decisionColumns: ["Ruling", "Model", "Against", "Criterion", "Points", "Reason", "Document", "Date", "By"],
  registrationColumns: [
    "Model id",
    "Model name",
    "Unit",
    "Address",
    "Content",
    "Field",
    "Subject kind",
    "Registered on",
    "Participants",
    "Population",
    "Recognition document",
    "Note"
  ],
  scoreColumns: ["Judge", "Model id", "Model name"],
  registrationsNote:
    "The units' lists of registrations (.xlsx, .csv, .docx) are kept here. Bring them in with dvk import … --into … --commit, or copy them.",
  scoresNote:
    "The members' score sheets (.xlsx, .csv, .docx) are kept here. Bring them in with dvk import … --into … --commit, or copy them.",
  resultsNote:
    "The units' reports of results (.xlsx, .csv, .docx) are kept here. Make forms for them with dvk template results …; bring them in with dvk import … --into … --commit, or copy them.",
  notes: {
    head: "One campaign of evaluating “Dân vận khéo” models. Lines that begin with # are notes.",
    documentStyle: "party | state",
    deadlines: "Deadlines are exclusive: what is dated on the day itself is late. Year-month-day.",
    lists: "The lists in this folder; open them in Excel, save them as CSV UTF-8.",
    rules: "How scores are counted; each line states the default.",
    ties: "criteria that part equal scores, e.g. [effectiveness, participation]",
    shortlist: "Take the # off the next line and state how many places the shortlist has."
  }
}

/** The empty forms in each language. */
export const formText: Readonly<Record<Language, FormText>> = { vi, en }
