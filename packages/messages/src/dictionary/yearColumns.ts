import type { Language } from "../Language.ts"

const party = {
  vi: "Ai phải làm: unit (đơn vị), member (thành viên), body (nơi không có trong danh sách)",
  en: "Whose it is: unit, member, or body where no list has it"
}
const id = {
  vi: "Mã đơn vị hoặc thành viên; nơi khác thì là tên",
  en: "Id of the unit or member, else its name"
}
const from = { vi: "Tên nơi thực hiện", en: "Name of the unit, member or body" }

/** Duties and activities, which only a campaign with such data has. */
export const yearColumns = {
  "tables/duties.csv": {
    duty: { vi: "Mã nhiệm vụ", en: "Duty id" },
    what: { vi: "Nội dung phải làm", en: "What the plan asks for" },
    kind: {
      vi: "Loại: registration (đăng ký), results (kết quả), report (báo cáo), summary-table (biểu tổng hợp), activity (hoạt động), other (khác)",
      en: "registration, results, report, summary-table, activity or other"
    },
    before: { vi: "Phải xong trước ngày này", en: "Due before this day" },
    lastDay: { vi: "Ngày cuối còn trong hạn", en: "Last day in time" },
    party,
    id,
    from,
    to: { vi: "Nơi nhận", en: "To whom it goes" },
    via: { vi: "Gửi qua nơi nào", en: "Through which office" },
    line: { vi: "Tuyến báo cáo", en: "In which line" },
    clause: { vi: "Căn cứ trong kế hoạch", en: "Clause of the plan" },
    state: {
      vi: "Tình trạng vào ngày của --on: handed-in (đã nộp), late (quá hạn), soon (còn không quá 7 ngày), not-yet (chưa đến hạn), untracked (không theo dõi); trống nếu không ghi --on",
      en: "As of the day of --on: handed-in, late, soon (a week or less), not-yet or untracked; blank without it"
    },
    on: { vi: "Ngày nộp hoặc ngày thực hiện", en: "Day it came in or was held" },
    documents: { vi: "Số văn bản", en: "Numbers of the papers" },
    daysLate: { vi: "Muộn bao nhiêu ngày; 0 là đúng hạn", en: "Days late; 0 is in time" },
    daysLeft: { vi: "Còn bao nhiêu ngày đến ngày cuối", en: "Days to the last day in time" },
    waitsFor: { vi: "Những nơi phải nộp trước mà chưa nộp", en: "Who has to hand in first and has not" }
  },
  "tables/activities.csv": {
    day: { vi: "Ngày thực hiện", en: "Day it took place" },
    hamlets: {
      vi: "Địa bàn như đã ghi, cách nhau bằng dấu chấm phẩy",
      en: "Hamlets as written, parted by semicolons"
    },
    party,
    id,
    from,
    partners: { vi: "Đơn vị phối hợp", en: "Partners" },
    content: { vi: "Nội dung hoạt động", en: "What was done" },
    people: { vi: "Số người tham gia", en: "How many took part" },
    cost: { vi: "Kinh phí", en: "Cost" },
    funding: { vi: "Nguồn kinh phí như đã ghi", en: "Source of the money, as written" },
    road: { vi: "Tuyến đường đăng ký", en: "Road put down for it" },
    length: { vi: "Chiều dài tuyến đường", en: "Length of the road" },
    duty: { vi: "Mã nhiệm vụ mà hoạt động đáp ứng, nếu có", en: "Id of the duty that it meets, if any" },
    document: { vi: "Số văn bản", en: "Number of the paper" },
    file: { vi: "Tệp trong thư mục hồ sơ", en: "File in the campaign folder" },
    line: { vi: "Dòng trong tệp, từ 1", en: "Line of the file, from 1" }
  }
} as const satisfies Readonly<Record<string, Readonly<Record<string, Readonly<Record<Language, string>>>>>>
