import type { Said } from "../Language.ts"
import { formatCount } from "../numbers/formatNumber.ts"

/** Lines that the commands print beside tables and findings. */
export const runText = {
  files: {
    vi: (folder) => `Đã ghi báo cáo vào ${folder}:`,
    en: (folder) => `The report is in ${folder}:`
  } satisfies Said<[folder: string]>,
  written: { vi: (file) => `Đã ghi ${file}.`, en: (file) => `Wrote ${file}.` } satisfies Said<[file: string]>,
  made: {
    vi: (folder) => `Đã tạo chiến dịch trong ${folder}:`,
    en: (folder) => `The campaign is in ${folder}:`
  } satisfies Said<[folder: string]>,
  next: {
    vi: (folder) =>
      `Tiếp theo: điền units.csv và committee.csv, chép danh sách đăng ký vào thư mục registrations, rồi gõ: dvk check ${folder}`,
    en: (folder) =>
      `Next: fill in units.csv and committee.csv, copy the registrations into the folder registrations, then type: dvk check ${folder}`
  } satisfies Said<[folder: string]>,
  notEmpty: {
    vi: (folder) => `Thư mục ${folder} đã có tệp; hãy chọn thư mục khác để không ghi đè.`,
    en: (folder) => `${folder} is not empty; choose another folder, so that nothing is overwritten.`
  } satisfies Said<[folder: string]>,
  foreignFolder: {
    vi: (folder) => `Thư mục ${folder} có tệp không phải báo cáo của dvk; hãy chọn thư mục khác bằng --out.`,
    en: (folder) => `${folder} holds files that are no report of dvk; choose another folder with --out.`
  } satisfies Said<[folder: string]>,
  unreadable: {
    vi: (folder) => `Không đọc được chiến dịch ${folder}.`,
    en: (folder) => `The campaign ${folder} could not be read.`
  } satisfies Said<[folder: string]>,
  tried: {
    vi: () => "Phương án thử, campaign.yaml không thay đổi.",
    en: () => "A trial; campaign.yaml is not changed."
  } satisfies Said,
  quotas: { vi: () => "Cơ cấu", en: () => "Quotas" } satisfies Said,
  notSelected: { vi: () => "Chưa được đề nghị", en: () => "Not proposed" } satisfies Said,
  attention: { vi: () => "Cần xem lại", en: () => "Needs attention" } satisfies Said,
  moreFindings: {
    vi: (count) =>
      `… và ${formatCount(count, "vi")} điểm khác; xem đủ bằng --json hoặc findings.csv của báo cáo.`,
    en: (count) => `… and ${formatCount(count, "en")} more; --json or the report's findings.csv has them all.`
  } satisfies Said<[count: number]>,
  imported: {
    vi: (rows, rejected) =>
      `nhận ${formatCount(rows, "vi")} hàng, không nhận ${formatCount(rejected, "vi")} hàng`,
    en: (rows, rejected) => `${formatCount(rows, "en")} rows taken, ${formatCount(rejected, "en")} refused`
  } satisfies Said<[rows: number, rejected: number]>,
  refused: { vi: () => "không đọc được", en: () => "not taken" } satisfies Said,
  notRead: { vi: () => "không đọc", en: () => "not read" } satisfies Said,
  alsoOnLines: {
    vi: (count, lines) => `(và ${formatCount(count, "vi")} dòng khác: ${lines})`,
    en: (count, lines) => `(and ${formatCount(count, "en")} more lines: ${lines})`
  } satisfies Said<[count: number, lines: string]>,
  columnsRead: {
    vi: (columns) => `Cột đọc được: ${columns}`,
    en: (columns) => `Columns read: ${columns}`
  } satisfies Said<[columns: string]>,
  interrupted: {
    vi: () => "Đã dừng; không có gì bị ghi dở.",
    en: () => "Stopped; nothing is half-written."
  } satisfies Said,
  defect: {
    vi: (problem) =>
      `Lỗi của chương trình, không phải của hồ sơ: ${problem}. Hãy báo cho người phát triển dvk kèm lệnh đã gõ.`,
    en: (problem) =>
      `A fault of the program, not of the campaign: ${problem}. Please report it with the command you typed.`
  } satisfies Said<[problem: string]>
}

/** The questions of `dvk new`. */
export const question = {
  title: { vi: () => "Tên chiến dịch: ", en: () => "Title of the campaign: " },
  organiser: { vi: () => "Cơ quan tổ chức (ví dụ Đảng ủy xã …): ", en: () => "Organiser: " },
  year: { vi: () => "Năm: ", en: () => "Year: " },
  deadline: {
    vi: () => "Đăng ký trước ngày (ví dụ 07/4/2024; để trống nếu chưa có): ",
    en: () => "Registration due before (e.g. 2024-04-07; blank if not set): "
  },
  places: {
    vi: () => "Số suất đề nghị khen thưởng (để trống nếu chưa có): ",
    en: () => "Places on the shortlist (blank if not set): "
  }
} satisfies Record<string, Said>

/** Above the ranked models that stand above the cut and may not be proposed. */
export const passedOverHeading: Said = {
  vi: () => "Hạng cao nhưng chưa được đề nghị:",
  en: () => "Ranked above the cut and not proposed:"
}
