import type { Language, Said } from "../Language.ts"

/** A text of the help that depends on nothing. */
type Fixed = Readonly<Record<Language, string>>

/** What each command does, in one line. */
export const commandDescription = {
  dvk: {
    vi: "Đánh giá, chấm điểm, xếp hạng và đề nghị khen thưởng mô hình “Dân vận khéo”",
    en: "Evaluate, score, rank and commend “Dân vận khéo” models"
  },
  new: {
    vi: "Tạo thư mục chiến dịch mới với các biểu mẫu trống, hoặc tiếp nối một chiến dịch cũ bằng --from",
    en: "Make a new campaign folder with empty forms, or one that goes on from an old campaign with --from"
  },
  import: {
    vi: "Đọc thử danh sách đăng ký, phiếu chấm, kết quả, biểu tổng hợp hoặc sổ theo dõi báo cáo; với --into, so với chiến dịch và nạp vào đó",
    en: "Read registrations, score sheets, results, summaries or a log of reports; with --into, compare them with a campaign and bring them in"
  },
  template: {
    vi: "Tạo biểu mẫu trống gửi đơn vị và phiếu chấm cho từng thành viên",
    en: "Make empty forms for the units and score sheets for the members"
  },
  templateRegistration: {
    vi: "Phiếu đăng ký trống, mỗi đơn vị một tệp",
    en: "An empty registration form for each unit"
  },
  templateResults: {
    vi: "Biểu báo cáo kết quả, mỗi đơn vị một tệp, ghi sẵn mô hình và chỉ tiêu đã đăng ký",
    en: "A form for each unit to report results, with its models and targets filled in"
  },
  templateReports: {
    vi: "Sổ theo dõi báo cáo, mỗi nơi và mỗi nhiệm vụ một dòng, để thư ký ghi ngày nộp và số văn bản",
    en: "A log with a row for each duty of each party, for the secretary to fill in what comes in"
  },
  templateSummary: {
    vi: "Biểu tổng hợp, mỗi đơn vị một tệp, ghi sẵn lĩnh vực, cấp và đối tượng",
    en: "A summary form for each unit, with fields, levels and kinds of subject filled in"
  },
  templateScoreSheet: {
    vi: "Phiếu chấm cho từng thành viên, không có mô hình của đơn vị mình",
    en: "A score sheet for each member, without models of the member's own unit"
  },
  check: {
    vi: "Kiểm tra hồ sơ chiến dịch: đơn vị nào còn thiếu, việc nào đến hạn, tệp nào cần sửa",
    en: "Check a campaign: which units owe, what is due, which files need mending"
  },
  rank: {
    vi: "Xếp hạng các mô hình theo điểm của Ban Chỉ đạo",
    en: "Rank the models by the committee's scores"
  },
  shortlist: {
    vi: "Danh sách đề nghị khen thưởng với lý do cho từng mô hình; thử số suất hoặc cơ cấu khác mà không sửa tệp",
    en: "The shortlist with a reason for every model; tries another size or other quotas without editing a file"
  },
  explain: {
    vi: "Giải thích vì sao một mô hình đứng ở hạng đó, hoặc so với một mô hình khác",
    en: "Explain why a model has its rank, or why it stands before another"
  },
  report: {
    vi: "Ghi thư mục báo cáo: bảng xếp hạng, danh sách đề nghị, đơn vị còn thiếu, biểu đồ, report.html",
    en: "Write a report folder: ranking, shortlist, what is owed, charts, report.html"
  },
  verify: {
    vi: "Kiểm tra thư mục báo cáo có còn đúng như khi ghi không, và có phải lập từ hồ sơ này không",
    en: "Check that a report folder is still as it was written, and that it was made of this campaign"
  }
} as const satisfies Record<string, Fixed>

/** What each option and argument of a command means. */
export const optionDescription = {
  lang: { vi: "Ngôn ngữ: vi hoặc en", en: "Language: vi or en" },
  json: { vi: "In kết quả dạng JSON ra stdout", en: "Print the result as JSON on stdout" },
  campaign: { vi: "Thư mục chiến dịch (có campaign.yaml)", en: "Campaign folder (with campaign.yaml)" },
  files: { vi: "Các tệp cần đọc", en: "Files to read" },
  year: { vi: "Năm của phong trào", en: "Year of the movement" },
  deadline: {
    vi: "Hạn đăng ký, dạng 2024-04-07 hoặc 07/4/2024 (phải nộp trước ngày này)",
    en: "Deadline of registration as 2024-04-07 (forms are due before this day)"
  },
  into: {
    vi: "So với chiến dịch trong thư mục này; chưa ghi gì nếu không có --commit",
    en: "Compare with the campaign in this folder; nothing is written without --commit"
  },
  commit: { vi: "Ghi các tệp vào chiến dịch của --into", en: "Bring the files into the campaign of --into" },
  fixFile: {
    vi: "Ghi các hàng không nhận ra tệp CSV hoặc XLSX này, kèm cột nêu chỗ cần sửa",
    en: "Write the refused rows to this CSV or XLSX file, with a column that tells what to mend"
  },
  sheet: {
    vi: "Trang tính cần đọc (mặc định: trang có bảng)",
    en: "Sheet to read (default: the one with the table)"
  },
  column: {
    vi: 'Cột nào là gì, ví dụ --column name="Nội dung đăng ký"; ghi được nhiều lần',
    en: 'What a column is, e.g. --column name="Nội dung đăng ký"; may be repeated'
  },
  fillDown: {
    vi: "Điền ô trống theo dòng trên ở các cột này, ví dụ unit,field",
    en: "Fill blank cells from above in these columns, e.g. unit,field"
  },
  acceptUnit: {
    vi: 'Thêm tên vào danh sách đơn vị: "CB xóm 01=cb-xom-01" là tên khác của đơn vị có mã đó, "Chi bộ xóm 20" là đơn vị mới',
    en: 'Add a name to the list of units: "CB xóm 01=cb-xom-01" as another name of that unit, "Chi bộ xóm 20" as a new unit'
  },
  format: { vi: "Dạng tệp: xlsx (mặc định) hoặc csv", en: "Kind of file: xlsx (default) or csv" },
  formsOut: {
    vi: "Thư mục ghi biểu mẫu (mặc định: trong bieu-mau)",
    en: "Folder for the forms (default: inside forms)"
  },
  on: {
    vi: "Tính đến ngày nào, dạng 2024-05-01 (mặc định: hôm nay)",
    en: "As of which day, as 2024-05-01 (default: today)"
  },
  calendar: {
    vi: "Ghi mọi mốc thời gian vào tệp lịch này (.ics), mở được bằng điện thoại và Outlook",
    en: "Write all dates to this calendar file (.ics), for phones and Outlook"
  },
  reportOn: {
    vi: "Ghi số ngày muộn tính đến ngày này, dạng 2024-05-01 (mặc định: không ghi)",
    en: "State how late things are as of this day, as 2024-05-01 (default: not stated)"
  },
  lastYear: {
    vi: "Thư mục chiến dịch năm trước, để vẽ biểu đồ so sánh",
    en: "Campaign folder of the year before, for a chart that compares"
  },
  period: {
    vi: "Kỳ của số liệu riêng trong tables/summary.csv: 6-thang, 9-thang hoặc nam (mặc định: nam, hoặc kỳ mới nhất các đơn vị đã gửi)",
    en: "Period of the campaign's own figures in tables/summary.csv: 6-thang, 9-thang or nam (default: the year, or the latest that units sent)"
  },
  formPeriod: {
    vi: "Kỳ báo cáo ghi sẵn: 6-thang, 9-thang hoặc nam (mặc định: nam)",
    en: "The period to fill in: 6-thang, 9-thang or nam (default: nam, the year)"
  },
  chartFormat: {
    vi: "Dạng tệp biểu đồ: svg, png, json, cách nhau bằng dấu phẩy (mặc định: svg,png)",
    en: "Files of the charts: svg, png, json, parted by commas (default: svg,png)"
  },
  csv: { vi: "Ghi thêm bảng xếp hạng vào tệp CSV này", en: "Also write the ranking to this CSV file" },
  robustness: {
    vi: "Thử độ chắc chắn của kết quả: tính lại với người chấm và trọng số lấy ngẫu nhiên",
    en: "Test how solid the result is, with judges and weights drawn at random"
  },
  draws: { vi: "Số lần tính lại (mặc định: 10000)", en: "How often to draw (default: 10000)" },
  seed: {
    vi: "Mã gieo ngẫu nhiên (mặc định: mã SHA-256 của hồ sơ đã xét)",
    en: "Seed of the random draws (default: the campaign's digest)"
  },
  report: {
    vi: "Thư mục báo cáo (có manifest.json)",
    en: "Folder of the report (with manifest.json)"
  },
  verifyCampaign: {
    vi: "Đối chiếu với thư mục chiến dịch này",
    en: "Also compare with this campaign folder"
  },
  out: { vi: "Thư mục báo cáo (mặc định: out)", en: "Folder of the report (default: out)" },
  size: { vi: "Thử số suất này", en: "Try this many places" },
  quota: {
    vi: "Thử cơ cấu này, ví dụ unit:max=1 hoặc field=Kinh tế:min=2 (ghi được nhiều lần)",
    en: "Try this quota, e.g. unit:max=1 or field=Kinh tế:min=2 (may stand several times)"
  },
  budget: {
    vi: "Thử dự toán này (đồng), ví dụ 15000000; mức thưởng theo shortlist.award",
    en: "Try this budget in đồng, e.g. 15000000; amounts go by shortlist.award"
  },
  model: { vi: "Mã hoặc tên mô hình", en: "Id or name of a model" },
  against: { vi: "Mô hình để so sánh: mã hoặc tên", en: "A model to compare with: id or name" },
  folder: {
    vi: "Thư mục chiến dịch sẽ tạo; có --from thì để trống được, khi đó lấy theo mã của chiến dịch mới",
    en: "Campaign folder to make; with --from it may be left out and is named as the new campaign’s id"
  },
  title: { vi: "Tên chiến dịch", en: "Title of the campaign" },
  organiser: {
    vi: "Cơ quan tổ chức, ví dụ: Đảng ủy xã Nghĩa Thái",
    en: "Organiser, e.g. Đảng ủy xã Nghĩa Thái"
  },
  level: {
    vi: "Cấp: commune (xã), district (huyện), province (tỉnh), central",
    en: "Level: commune, district, province, central"
  },
  rubric: { vi: "Bộ tiêu chí (mặc định: nghia-thai-2024)", en: "Rubric (default: nghia-thai-2024)" },
  from: {
    vi: "Tiếp nối chiến dịch này (thư mục, hoặc mã của chiến dịch kèm theo): chuyển mốc thời gian, đơn vị và mô hình sang --year",
    en: "Go on from this campaign (a folder, or the id of one that comes with dvk): dates, units and models move to --year"
  },
  places: { vi: "Số suất đề nghị khen thưởng", en: "How many places the shortlist has" },
  help: { vi: "Hiện hướng dẫn", en: "Show help" },
  version: { vi: "Hiện số phiên bản", en: "Show the version" }
} as const satisfies Record<string, Fixed>

/** Stands for the name of a command in the line of usage. */
export const commandPlaceholder: Fixed = { vi: "<lệnh> …", en: "<command> …" }

/** Headings of the help. */
export const helpHeading = {
  usage: { vi: "Cách dùng", en: "Usage" },
  arguments: { vi: "Tham số", en: "Arguments" },
  options: { vi: "Tùy chọn", en: "Options" },
  commands: { vi: "Lệnh", en: "Commands" },
  exitCodes: { vi: "Mã kết thúc", en: "Exit codes" }
} as const satisfies Record<string, Fixed>

/** What the exit codes mean, shown at the end of the help. */
export const exitCodeTexts: ReadonlyArray<readonly [code: number, text: Fixed]> = [
  [0, { vi: "xong", en: "done" }],
  [
    1,
    {
      vi: "xong, nhưng có hàng hoặc tệp không nhận được, còn đơn vị thiếu, hoặc báo cáo không còn đúng như khi ghi",
      en: "done, but a row or file was refused, something is owed, or a report is no longer as written"
    }
  ],
  [2, { vi: "lệnh viết sai", en: "wrong usage" }],
  [3, { vi: "không thực hiện được", en: "could not be done" }]
]

/** The last line of an error of usage. */
export const tryHelp: Said<[command: string]> = {
  vi: (command) => `Gõ “${command} --help” để xem cách dùng.`,
  en: (command) => `Type “${command} --help” for help.`
}
