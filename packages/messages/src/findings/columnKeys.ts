import type { Finding } from "@dvk/core"
import { columnNames } from "../columns/registrationColumnName.ts"
import { resultColumnNameOf } from "../columns/resultColumnName.ts"
import type { Language } from "../Language.ts"
import { entries, quote } from "./quoting.ts"

/** Columns of score sheets and of the small lists; those of a registration have their own names. */
const others: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  nameOrContent: { vi: "Tên mô hình hoặc nội dung", en: "Model name or content" },
  commune: { vi: "Xã/Phường", en: "Commune" },
  district: { vi: "Huyện", en: "District" },
  province: { vi: "Tỉnh", en: "Province" },
  collective: { vi: "Tập thể", en: "Collective" },
  individual: { vi: "Cá nhân", en: "Individual" },
  household: { vi: "Hộ gia đình", en: "Household" },
  gender: { vi: "Giới tính", en: "Gender" },
  womenCount: { vi: "Số nữ", en: "Women" },
  memberCount: { vi: "Tổng số thành viên", en: "Members" },
  total: { vi: "Tổng điểm", en: "Total" },
  rank: { vi: "Xếp hạng", en: "Rank" },
  model: { vi: "Mã mô hình", en: "Model" },
  criterion: { vi: "Tiêu chí", en: "Criterion" },
  score: { vi: "Điểm", en: "Score" },
  judge: { vi: "Giám khảo", en: "Judge" },
  source: { vi: "Nguồn điểm", en: "Source" },
  ruling: { vi: "Quyết định", en: "Ruling" },
  reason: { vi: "Lý do", en: "Reason" },
  points: { vi: "Điểm", en: "Points" },
  kind: { vi: "Bước", en: "Step" },
  member: { vi: "Thành viên", en: "Member" },
  duty: { vi: "Nội dung báo cáo", en: "Duty" },
  on: { vi: "Ngày nộp", en: "Handed in" },
  document: { vi: "Số văn bản", en: "Document" },
  hamlets: { vi: "Địa bàn", en: "Hamlet" },
  day: { vi: "Ngày thực hiện", en: "Day" },
  partners: { vi: "Đơn vị phối hợp", en: "Partners" },
  people: { vi: "Số người tham gia", en: "People" },
  cost: { vi: "Kinh phí", en: "Cost" },
  funding: { vi: "Nguồn kinh phí", en: "Funding" },
  road: { vi: "Tuyến đường đăng ký", en: "Road" },
  length: { vi: "Chiều dài", en: "Length" },
  party: { vi: "Đơn vị hoặc thành viên", en: "Unit or member" },
  against: { vi: "Xếp trên", en: "Against" },
  through: { vi: "Đơn vị tổng hợp", en: "Through" },
  year: { vi: "Năm", en: "Year" },
  period: { vi: "Kỳ báo cáo", en: "Period" },
  row: { vi: "Loại dòng", en: "Row" },
  recognised: { vi: "Công nhận", en: "Recognised" },
  commended: { vi: "Khen thưởng", en: "Commended" },
  proposed: { vi: "Đề nghị khen thưởng", en: "Proposed for commendation" },
  exemplar: { vi: "Điển hình", en: "Exemplars" },
  stopped: { vi: "Dừng", en: "Stopped" }
}

/** What a column that was read is for, by the key it was read as. */
export const columnPurpose = (key: string, language: Language): string =>
  others[key]?.[language] ?? resultColumnNameOf(key, language) ?? columnNames([key], language)

/** The names of columns that a finding knows by key, each in quotation marks. */
export const keyNames = (value: Finding["values"][string] | undefined, language: Language): string =>
  entries(value)
    .map((key) => quote(columnPurpose(key, language)))
    .join(", ")
