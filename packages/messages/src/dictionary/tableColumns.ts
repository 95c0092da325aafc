import type { Language } from "../Language.ts"

const model = { vi: "Mã mô hình", en: "Model id" }
const criterion = { vi: "Mã tiêu chí", en: "Criterion id" }

const stages = {
  registered: {
    vi: "Số mô hình đăng ký; trống là không rõ, không phải 0",
    en: "Models registered; blank is not known"
  },
  recognised: { vi: "Số được công nhận", en: "Recognised" },
  commended: { vi: "Số đã được khen thưởng", en: "Commended" },
  proposed: { vi: "Số được đề nghị khen thưởng", en: "Proposed for commendation" },
  exemplar: { vi: "Số điển hình", en: "Exemplars" },
  stopped: { vi: "Số đã dừng", en: "Stopped" }
}

/** The tidy tables: one thing a row, headers the same in every language. */
export const tableColumns = {
  "tables/scores.csv": {
    model,
    judge: { vi: "Mã người chấm", en: "Judge" },
    source: {
      vi: "Nguồn điểm: committee (Ban Chỉ đạo), self (tự chấm), superior (cấp trên), public (nhân dân)",
      en: "Whose score: committee, self, superior or public"
    },
    criterion,
    score: {
      vi: "Điểm đã chấm, dấu chấm thập phân; trống là chưa chấm, 0 là điểm",
      en: "The score given, decimal point; blank is not scored, 0 is a score"
    },
    used: { vi: "Điểm này có góp vào điểm của mô hình không", en: "Whether it went into the model's score" },
    why: {
      vi: "Vì sao không tính, hoặc tính có lưu ý; trống nếu không có gì",
      en: "Why it does not count, or counts with a remark; blank otherwise"
    },
    file: { vi: "Tệp trong thư mục hồ sơ", en: "File in the campaign folder" },
    line: { vi: "Dòng trong tệp, từ 1", en: "Line of the file, from 1" }
  },
  "tables/criteria.csv": {
    criterion,
    titleVi: { vi: "Tên tiêu chí, tiếng Việt", en: "Title in Vietnamese" },
    titleEn: { vi: "Tên tiêu chí, tiếng Anh", en: "Title in English" },
    clause: { vi: "Căn cứ trong kế hoạch", en: "Clause of the plan" },
    share: {
      vi: "Trọng số, hoặc điểm tối đa nếu bộ tiêu chí tính theo điểm",
      en: "Weight, or most points where the rubric gives points"
    },
    lowest: { vi: "Điểm thấp nhất được chấm", en: "Lowest score a judge may give" },
    highest: { vi: "Điểm cao nhất được chấm", en: "Highest score a judge may give" },
    minimum: {
      vi: "Mức trung bình tối thiểu; trống nếu không đặt",
      en: "Least mean; blank where none is set"
    },
    minimumFor: {
      vi: "Mức tối thiểu dùng để: ranking (xếp hạng), recognition (công nhận), commendation (khen thưởng)",
      en: "What the minimum is for: ranking, recognition or commendation"
    }
  },
  "tables/shortlist.csv": {
    model,
    rank: { vi: "Hạng", en: "Rank" },
    conclusion: {
      vi: "Sau quyết định của Trưởng ban: selected (đề nghị), open (chờ quyết định), not-selected (không đề nghị)",
      en: "After rulings: selected, open or not-selected"
    },
    computed: { vi: "Kết quả tính theo quy tắc, trước quyết định", en: "By the rules alone, before rulings" },
    reasonCode: { vi: "Mã lý do", en: "Code of the reason" },
    reason: { vi: "Lý do bằng lời", en: "The reason in words" },
    ruling: { vi: "Lý do của quyết định, nếu có", en: "The ruling's reason, if there is one" },
    awardForm: { vi: "Mã hình thức khen thưởng", en: "Id of the award" },
    amount: { vi: "Tiền thưởng", en: "Reward money" }
  },
  "tables/quotas.csv": {
    by: {
      vi: "Cơ cấu theo: unit (đơn vị), field (lĩnh vực), subjectKind (đối tượng), level (cấp)",
      en: "By unit, field, subjectKind or level"
    },
    is: { vi: "Của đơn vị, lĩnh vực, đối tượng hoặc cấp nào", en: "Of which one" },
    min: { vi: "Ít nhất bao nhiêu suất", en: "Least places" },
    max: {
      vi: "Nhiều nhất bao nhiêu suất; trống nếu không giới hạn",
      en: "Most places; blank without a limit"
    },
    filled: { vi: "Số suất trong danh sách tính theo quy tắc", en: "Places in the list by the rules" },
    open: { vi: "Số mô hình chờ quyết định", en: "Models that are open" },
    eligible: { vi: "Số mô hình đủ điều kiện", en: "Models that could be on the list" }
  },
  "tables/summary.csv": {
    unit: { vi: "Đơn vị đã đếm", en: "Who counted" },
    through: {
      vi: "Đã qua cơ quan nào tổng hợp, gần nhất đứng trước, cách nhau bằng dấu chấm phẩy",
      en: "Who merged it on the way, the nearest first, parted by semicolons"
    },
    year: { vi: "Năm", en: "Year" },
    period: {
      vi: "Kỳ: six-months (6 tháng), nine-months (9 tháng), year (năm)",
      en: "Stretch of the year: six-months, nine-months or year"
    },
    row: {
      vi: "Loại dòng: cell (một ô, cộng được), total (tổng số), field, subjectKind (tổng số chia theo một phía)",
      en: "cell (may be added up), total, field or subjectKind (the total from one side)"
    },
    field: { vi: "Mã lĩnh vực", en: "Id of the field" },
    level: { vi: "Cấp: commune, district, province, central", en: "Level" },
    subjectKind: {
      vi: "Đối tượng: collective (tập thể), individual (cá nhân), household (hộ gia đình)",
      en: "Subject: collective, individual or household"
    },
    ...stages
  },
  "tables/merged.csv": {
    year: { vi: "Năm", en: "Year" },
    period: {
      vi: "Kỳ: six-months (6 tháng), nine-months (9 tháng), year (năm); không cộng các kỳ với nhau",
      en: "Stretch of the year; different stretches are never added"
    },
    by: {
      vi: "Cộng theo: total (tất cả), unit (đơn vị), field (lĩnh vực), subjectKind (đối tượng), level (cấp)",
      en: "Added up by: total, unit, field, subjectKind or level"
    },
    key: {
      vi: "Mã đơn vị, lĩnh vực, đối tượng hoặc cấp; trống là phần không chia, hoặc đơn vị không có trong danh sách",
      en: "Id of the unit, field, subject or level; blank for what is not divided and for units that are not listed"
    },
    name: { vi: "Tên", en: "Name" },
    ...stages,
    untold: { vi: "Bao nhiêu số đăng ký mà các biểu không ghi", en: "Figures of registrations nobody told" },
    recognisedShare: {
      vi: "Công nhận trên đăng ký, dạng phân số, tính trên những dòng có đủ hai số",
      en: "Recognised of registered as a fraction, over rows that tell both"
    },
    commendedShare: {
      vi: "Khen thưởng trên đăng ký, dạng phân số, tính trên những dòng có đủ hai số",
      en: "Commended of registered as a fraction, over rows that tell both"
    }
  },
  "tables/coverage.csv": {
    unit: { vi: "Mã đơn vị", en: "Unit id" },
    name: { vi: "Tên đơn vị", en: "Name of the unit" },
    kind: { vi: "Loại đơn vị", en: "Kind of unit" },
    minimum: { vi: "Số mô hình tối thiểu phải đăng ký", en: "Models it has to register" },
    registered: { vi: "Số mô hình đã đăng ký", en: "Models it registered" },
    missing: { vi: "Số mô hình còn thiếu", en: "Models still missing" }
  }
} as const satisfies Readonly<Record<string, Readonly<Record<string, Readonly<Record<Language, string>>>>>>
