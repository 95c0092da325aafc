import type { Language, Said } from "../Language.ts"
import { formatCount } from "../numbers/formatNumber.ts"

/** What stands on the empty forms that `dvk template` makes. */
export const emptyForm = {
  registrationSheet: { vi: () => "Đăng ký", en: () => "Registration" } satisfies Said,
  scoreSheet: { vi: () => "Phiếu chấm điểm", en: () => "Score sheet" } satisfies Said,
  resultsSheet: { vi: () => "Báo cáo kết quả", en: () => "Results" } satisfies Said,
  unit: { vi: (name) => `Đơn vị: ${name}`, en: (name) => `Unit: ${name}` } satisfies Said<[name: string]>,
  deadline: {
    vi: (date) => `Nộp trước ngày ${date} (nộp đúng ngày này là muộn).`,
    en: (date) => `Due before ${date} (what comes in on that day is late).`
  } satisfies Said<[date: string]>,
  howToFill: {
    vi: () =>
      "Mỗi mô hình một dòng. Lĩnh vực và Đối tượng chọn trong danh sách; ngày ghi dạng ngày/tháng/năm. Không đổi tên cột.",
    en: () =>
      "One row for each model. Choose the field and the kind of subject from the list; dates as day/month/year. Do not rename columns."
  } satisfies Said,
  howToReport: {
    vi: () =>
      "Mỗi chỉ tiêu một dòng: mô hình có nhiều chỉ tiêu thì chép thêm dòng của mô hình đó. Mức đăng ký và Kết quả đạt được ghi bằng số, cùng một đơn vị tính; ngày ghi dạng ngày/tháng/năm. Không đổi tên cột.",
    en: () =>
      "One row for each target: copy the row of a model that has several. Give the registered and the actual figure as numbers in the same measure; dates as day/month/year. Do not rename columns."
  } satisfies Said,
  reportsSheet: { vi: () => "Sổ theo dõi", en: () => "Log of reports" } satisfies Said,
  howToLog: {
    vi: () =>
      "Khi nhận được báo cáo thì ghi Ngày nộp và Số văn bản vào dòng có sẵn; dòng để trống là chưa nộp. Hoạt động ngoài kế hoạch ghi thêm dòng ở cuối. Ngày ghi dạng ngày/tháng/năm. Không đổi tên cột.",
    en: () =>
      "When something comes in, write the day and its number into its row; a row left blank has not come in. Add rows below for activities that no duty asks for. Dates as day/month/year. Do not rename columns."
  } satisfies Said,
  noDuties: {
    vi: (folder) =>
      `Chiến dịch ${folder} không có nhiệm vụ nào phải theo dõi bằng sổ; khai báo duties trong campaign.yaml rồi chạy lại.`,
    en: (folder) =>
      `The campaign ${folder} has no duty that a log would have to follow; state duties in campaign.yaml and run again.`
  } satisfies Said<[folder: string]>,
  member: {
    vi: (name, id) => `Thành viên: ${name} (${id})`,
    en: (name, id) => `Member: ${name} (${id})`
  } satisfies Said<[name: string, id: string]>,
  howToScore: {
    vi: (lowest, highest) =>
      `Cho điểm từng tiêu chí, từ ${lowest} đến ${highest}. Để trống nghĩa là chưa chấm; 0 là điểm 0.`,
    en: (lowest, highest) =>
      `Score each criterion from ${lowest} to ${highest}. Blank means not scored; 0 is a score.`
  } satisfies Said<[lowest: string, highest: string]>,
  leftOut: {
    vi: (count) =>
      `Phiếu này không có ${formatCount(count, "vi")} mô hình của đơn vị mình hoặc có xung đột lợi ích đã khai.`,
    en: (count) =>
      `${formatCount(count, "en")} models of the member's own unit, or with a declared conflict, are left out.`
  } satisfies Said<[count: number]>,
  choiceOnly: {
    vi: () => "Hãy chọn một giá trị trong danh sách.",
    en: () => "Choose one of the values in the list."
  } satisfies Said,
  numberOnly: {
    vi: () => "Điểm phải là số trong khoảng ghi ở đầu phiếu.",
    en: () => "The score has to be a number within the limits stated above."
  } satisfies Said,
  fieldColumn: { vi: () => "Lĩnh vực", en: () => "Field" } satisfies Said,
  unitColumn: { vi: () => "Đơn vị", en: () => "Unit" } satisfies Said,
  anyUnit: { vi: () => "cac-don-vi", en: () => "any-unit" } satisfies Said,
  made: {
    vi: (count, folder) => `Đã tạo ${formatCount(count, "vi")} biểu mẫu trong ${folder}:`,
    en: (count, folder) => `${formatCount(count, "en")} forms are in ${folder}:`
  } satisfies Said<[count: number, folder: string]>,
  noCommittee: {
    vi: (folder) =>
      `Chiến dịch ${folder} chưa có danh sách Ban Chỉ đạo nên chưa tạo được phiếu chấm; điền committee.csv rồi chạy lại.`,
    en: (folder) =>
      `The campaign ${folder} has no committee yet, so there is nobody to make a score sheet for; fill in committee.csv and run again.`
  } satisfies Said<[folder: string]>,
  noModels: {
    vi: (folder) =>
      `Chiến dịch ${folder} chưa có mô hình nào đăng ký nên chưa tạo được phiếu chấm; nạp danh sách đăng ký rồi chạy lại.`,
    en: (folder) =>
      `No model is registered in ${folder} yet, so there is nothing to score; import registrations and run again.`
  } satisfies Said<[folder: string]>,
  summarySheet: { vi: () => "Biểu tổng hợp", en: () => "Summary" } satisfies Said,
  howToSum: {
    vi: () =>
      "Mỗi dòng đếm số mô hình của một lĩnh vực, cấp và đối tượng; không có mô hình nào thì ghi 0, để trống nghĩa là chưa rõ. Dòng Tổng cộng để đối chiếu. Không đổi tên cột.",
    en: () =>
      "Each row counts the models of one field, level and kind of subject; write 0 for none, a blank means not known. The total is for checking. Do not rename columns."
  } satisfies Said,
  totalRow: { vi: () => "Tổng cộng", en: () => "Total" } satisfies Said,
  countOnly: {
    vi: () => "Hãy ghi một số nguyên, từ 0 trở lên.",
    en: () => "Write a whole number, 0 or more."
  } satisfies Said,
  noUnitsToSum: {
    vi: (folder) =>
      `Chiến dịch ${folder} chưa có danh sách đơn vị nên chưa tạo được biểu tổng hợp; điền units.csv rồi chạy lại.`,
    en: (folder) =>
      `The campaign ${folder} has no list of units yet, so there is nobody to make a summary form for; fill in units.csv and run again.`
  } satisfies Said<[folder: string]>,
  nothingToReport: {
    vi: (folder) =>
      `Chiến dịch ${folder} chưa có mô hình nào đăng ký nên chưa tạo được biểu báo cáo kết quả; nạp danh sách đăng ký rồi chạy lại.`,
    en: (folder) =>
      `No model is registered in ${folder} yet, so there are no results to report; import registrations and run again.`
  } satisfies Said<[folder: string]>
}

/** Names of the files and folders that hold the forms. */
export const formFiles: Readonly<
  Record<
    "registration" | "scoreSheet" | "results" | "summary" | "reports",
    Readonly<Record<Language, { readonly folder: string; readonly file: string }>>
  >
> = {
  registration: {
    vi: { folder: "bieu-mau/dang-ky", file: "dang-ky" },
    en: { folder: "forms/registration", file: "registration" }
  },
  scoreSheet: {
    vi: { folder: "bieu-mau/phieu-cham", file: "phieu-cham" },
    en: { folder: "forms/score-sheets", file: "score-sheet" }
  },
  results: {
    vi: { folder: "bieu-mau/ket-qua", file: "ket-qua" },
    en: { folder: "forms/results", file: "results" }
  },
  reports: {
    vi: { folder: "bieu-mau/so-theo-doi", file: "so-theo-doi" },
    en: { folder: "forms/log", file: "log" }
  },
  summary: {
    vi: { folder: "bieu-mau/tong-hop", file: "tong-hop" },
    en: { folder: "forms/summary", file: "summary" }
  }
}
