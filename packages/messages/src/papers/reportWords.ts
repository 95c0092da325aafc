import type { SummaryPeriod } from "@dvk/core"
import { periodName } from "../summary/periodName.ts"
import { gap, type Phrase, phrase, plainGap, type Words } from "./Phrase.ts"

/** Báo cáo sơ kết, tổng kết: the sections for which the committee writes the text itself. */
export type ProgressSection =
  | "situation"
  | "leadership"
  | "fields"
  | "strengths"
  | "weaknesses"
  | "causes"
  | "lessons"
  | "plan"
  | "requests"

interface SectionWords {
  readonly heading: string
  readonly gap: ReturnType<typeof gap>
}

export const progressSection: Readonly<Record<ProgressSection, SectionWords>> = {
  situation: { heading: "ĐẶC ĐIỂM TÌNH HÌNH", gap: gap("đặc điểm tình hình, thuận lợi, khó khăn") },
  leadership: {
    heading: "CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO, QUÁN TRIỆT, TUYÊN TRUYỀN",
    gap: gap("văn bản đã ban hành, hội nghị đã tổ chức, hình thức tuyên truyền")
  },
  fields: {
    heading: "KẾT QUẢ TRÊN CÁC LĨNH VỰC",
    gap: gap("cách làm, kết quả nổi bật của mô hình tiêu biểu trên từng lĩnh vực")
  },
  strengths: { heading: "Ưu điểm", gap: gap("ưu điểm") },
  weaknesses: { heading: "Hạn chế", gap: gap("hạn chế") },
  causes: { heading: "Nguyên nhân", gap: gap("nguyên nhân") },
  lessons: { heading: "Bài học kinh nghiệm", gap: gap("bài học kinh nghiệm") },
  plan: { heading: "PHƯƠNG HƯỚNG, NHIỆM VỤ", gap: gap("phương hướng, nhiệm vụ thời gian tới") },
  requests: { heading: "KIẾN NGHỊ, ĐỀ XUẤT", gap: gap("kiến nghị, đề xuất") }
}

/** What an interim report tells of. */
export type PartOfYear = Exclude<SummaryPeriod, "year">

/** Rows of the table of figures. */
export type FigureName =
  | "registered"
  | "collective"
  | "individual"
  | "household"
  | "noSubject"
  | "ranked"
  | "recognised"
  | "proposed"
  | "unitsMet"

export const figureName: Readonly<Record<FigureName, string>> = {
  registered: "Mô hình đăng ký",
  collective: "– Tập thể",
  individual: "– Cá nhân",
  household: "– Hộ gia đình",
  noSubject: "– Chưa rõ đối tượng",
  ranked: "Mô hình được chấm điểm, xếp hạng",
  recognised: "Mô hình được công nhận",
  proposed: "Mô hình đề nghị khen thưởng",
  unitsMet: "Đơn vị đăng ký đủ số mô hình được giao"
}

export const progressReportWords = {
  title: "BÁO CÁO",
  interim: (year: number, period: PartOfYear): string =>
    `sơ kết phong trào thi đua “Dân vận khéo” ${periodName(period, "vi")} đầu năm ${year}`,
  final: (year: number): string => `tổng kết phong trào thi đua “Dân vận khéo” năm ${year}`,
  partOne: "Phần thứ nhất",
  partOneTitle: "KẾT QUẢ THỰC HIỆN",
  partTwo: "Phần thứ hai",
  partTwoTitle: "PHƯƠNG HƯỚNG VÀ KIẾN NGHỊ",
  opening: (title: string, issuer: Words): Phrase =>
    phrase`Thực hiện ${title}, ${issuer} báo cáo kết quả như sau:`,
  figures: "KẾT QUẢ BẰNG SỐ LIỆU",
  registered: (registered: string, kinds: string, units: string | null): string =>
    `Đến thời điểm báo cáo có ${registered} đăng ký (${kinds})${units === null ? "" : `; ${units} đã đăng ký đủ số mô hình được giao`}.`,
  outcome: (ranked: string | null, recognised: string | null, proposed: string | null): string => {
    const parts = [
      ...(ranked === null ? [] : [`${ranked} được chấm điểm, xếp hạng`]),
      ...(recognised === null ? [] : [`${recognised} được công nhận`]),
      ...(proposed === null ? [] : [`${proposed} được đề nghị khen thưởng`])
    ]
    const sentence = `${parts.join("; ")}.`
    return parts.length === 0
      ? "Chưa có số liệu về công nhận, khen thưởng."
      : sentence.slice(0, 1).toUpperCase() + sentence.slice(1)
  },
  atLeast: (count: string): string => `ít nhất ${count}`,
  unitsMet: (met: string, obliged: string): string => `${met}/${obliged} đơn vị`,
  byField: "Theo lĩnh vực (số mô hình đăng ký)",
  evaluation: "ĐÁNH GIÁ CHUNG",
  noPrevious: plainGap("số liệu năm trước"),
  notYet: "–",
  appendix: "PHỤ LỤC",
  asOf: "Số liệu lấy từ hồ sơ của đợt xét, đúng với biểu tổng hợp kèm theo."
} as const

/** Biểu tổng hợp. */
export const summaryTableWords = {
  title: "BIỂU TỔNG HỢP",
  about: (year: number, period: SummaryPeriod = "year"): string =>
    `mô hình “Dân vận khéo” ${period === "year" ? "" : `${periodName(period, "vi")} `}năm ${year} theo lĩnh vực, cấp và đối tượng`,
  byKind: "Theo đối tượng",
  byField: "Theo lĩnh vực",
  total: "Cộng",
  registeredByLevel: (level: string): string => `Đăng ký, ${level.slice(0, 1).toLowerCase()}${level.slice(1)}`
} as const

/** Công văn đôn đốc. */
export const reminderWords = {
  about: (year: number): string =>
    `V/v đôn đốc nộp hồ sơ, báo cáo phong trào thi đua “Dân vận khéo” năm ${year}`,
  partyAbout: (year: number): string =>
    `về việc đôn đốc nộp hồ sơ, báo cáo phong trào thi đua “Dân vận khéo” năm ${year}`,
  everyone: (hasPersons: boolean): string =>
    `Các đơn vị${hasPersons ? ", cá nhân" : ""} có tên trong bảng dưới đây`,
  opening: (title: string, on: string | null, parties: string): string =>
    `Thực hiện ${title}, ${on === null ? "đến nay" : `tính đến ngày ${on}`} còn ${parties} chưa nộp đủ hồ sơ, báo cáo, cụ thể:`,
  request: (issuer: Words, place: Words, day: Words, contact: Words): Phrase =>
    phrase`${issuer} đề nghị hoàn thành và gửi về ${place} ${day}. Nếu có vướng mắc, liên hệ ${contact} để được hướng dẫn.`,
  contact: gap("người tiếp nhận, số điện thoại"),
  place: gap("nơi tiếp nhận"),
  day: gap("trước ngày nào"),
  close: (hasPersons: boolean, end: string): string =>
    `Đề nghị các đơn vị${hasPersons ? ", cá nhân" : ""} quan tâm thực hiện${end}`,
  exclusive: "“Trước ngày” nghĩa là nộp đúng ngày ấy đã là muộn."
} as const

/** Phiếu chấm điểm. */
export const scoreSheetWords = {
  title: "PHIẾU CHẤM ĐIỂM",
  about: (year: number): string => `mô hình “Dân vận khéo” năm ${year}`,
  member: (name: string): string => `Người chấm: ${name}`,
  howToScore: (from: string, to: string): string =>
    `Cho điểm từng tiêu chí trong khoảng ghi dưới tên tiêu chí (từ ${from} đến ${to}). Để trống nghĩa là chưa chấm; 0 là điểm 0. Điểm lẻ ghi dấu phẩy.`,
  leftOut: (models: string): string =>
    `Phiếu không có ${models} của đơn vị mình hoặc có xung đột lợi ích đã khai.`,
  criteria: "TIÊU CHÍ VÀ MỨC ĐIỂM",
  // Blanks that do not break: a range is never parted by a line's end.
  range: (from: string, to: string): string => `${from}\u00a0–\u00a0${to}`,
  sign: "NGƯỜI CHẤM",
  day: "Ngày … tháng … năm …"
} as const
