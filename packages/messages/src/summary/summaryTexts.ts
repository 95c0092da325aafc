import type { SharedStage, SummaryPeriod } from "@dvk/core"
import type { Language, Said } from "../Language.ts"
import { formatCount } from "../numbers/formatNumber.ts"
import { counted } from "../report/counted.ts"
import { periodName } from "./periodName.ts"

type Named = Readonly<Record<Language, string>>

/** What is said of merged summaries, on the page, in the workbook and on the screen. */
export const summaryText = {
  heading: {
    vi: (period, year) =>
      period === "year" ? `Tổng hợp cả năm ${year}` : `Tổng hợp ${periodName(period, "vi")} năm ${year}`,
    en: (period, year) => `Summary for ${periodName(period, "en")} ${year}`
  } satisfies Said<[period: SummaryPeriod, year: number]>,
  reported: {
    vi: (reported, obliged) =>
      obliged === 0
        ? "Danh sách không có đơn vị nào phải gửi biểu tổng hợp."
        : `${formatCount(reported, "vi")}/${formatCount(obliged, "vi")} đơn vị đã gửi biểu tổng hợp.`,
    en: (reported, obliged) =>
      obliged === 0
        ? "The list of units has none that owes a summary."
        : `${formatCount(reported, "en")} of ${counted(obliged, "unit")} that owe a summary sent one.`
  } satisfies Said<[reported: number, obliged: number]>,
  missing: {
    vi: (names) => `Chưa gửi: ${names}.`,
    en: (names) => `Not sent: ${names}.`
  } satisfies Said<[names: string]>,
  missingUnit: {
    vi: (name, before, daysLate) =>
      `${name}${before === null ? "" : ` (trước ngày ${before}${daysLate === null || daysLate === 0 ? "" : `, muộn ${daysLate} ngày`})`}`,
    en: (name, before, daysLate) =>
      `${name}${before === null ? "" : ` (due before ${before}${daysLate === null || daysLate === 0 ? "" : `, ${counted(daysLate, "day")} late`})`}`
  } satisfies Said<[name: string, before: string | null, daysLate: number | null]>,
  late: {
    vi: (units) => `Gửi muộn: ${units}.`,
    en: (units) => `Sent late: ${units}.`
  } satisfies Said<[units: string]>,
  lateUnit: {
    vi: (name, days) => `${name} (${days} ngày)`,
    en: (name, days) => `${name} (${counted(days, "day")})`
  } satisfies Said<[name: string, days: number]>,
  others: {
    vi: (names) => `Có gửi dù không thuộc diện phải gửi, cũng được cộng: ${names}.`,
    en: (names) => `Sent without owing one, and counted as well: ${names}.`
  } satisfies Said<[names: string]>,
  own: {
    vi: (name, registered) => `Trong đó ${registered} mô hình từ danh sách đăng ký của ${name}.`,
    en: (name, registered) => `${registered} of them are from the registrations of ${name}.`
  } satisfies Said<[name: string, registered: string]>,
  rate: {
    vi: (stage, rate, part, whole) => `Tỷ lệ ${shared[stage].vi}: ${rate} (${part}/${whole} mô hình đăng ký`,
    en: (stage, rate, part, whole) => `Share ${shared[stage].en}: ${rate} (${part} of ${whole} registered`
  } satisfies Said<[stage: SharedStage, rate: string, part: string, whole: string]>,
  rateBasis: {
    vi: (isWhole) => (isWhole ? ")." : ", tính trên những dòng có đủ cả hai số)."),
    en: (isWhole) => (isWhole ? ")." : ", over the rows that tell both figures).")
  } satisfies Said<[isWhole: boolean]>,
  starred: {
    vi: () => "* Có biểu để trống số này nên tổng có thể còn thiếu; – là chưa biểu nào ghi.",
    en: () => "* Some summaries leave this figure blank, so that the sum may lack it; – is told by none."
  } satisfies Said,
  elsewhere: {
    vi: (range, places) => `Các nơi đã công bố: ${range} – ${places}.`,
    en: (range, places) => `Published elsewhere: ${range} – ${places}.`
  } satisfies Said<[range: string, places: string]>,
  yearBefore: {
    vi: (year, units) =>
      `So với năm ${year}, tính trên ${formatCount(units, "vi")} đơn vị có số liệu cả hai năm.`,
    en: (year, units) => `Beside ${year}, over ${counted(units, "unit")} that told of both years.`
  } satisfies Said<[year: number, units: number]>
}

const shared: Readonly<Record<SharedStage, Named>> = {
  recognised: { vi: "công nhận", en: "recognised" },
  commended: { vi: "khen thưởng", en: "commended" }
}

const columns = {
  recognisedShare: { vi: "Tỷ lệ công nhận", en: "Share recognised" },
  commendedShare: { vi: "Tỷ lệ khen thưởng", en: "Share commended" },
  bodies: { vi: "Số nơi", en: "Bodies" },
  status: { vi: "Tình trạng", en: "Status" },
  level: { vi: "Cấp", en: "Level" },
  figure: { vi: "Chỉ tiêu", en: "Figure" },
  change: { vi: "Tăng, giảm", en: "Change" },
  notDivided: { vi: "Không chia", en: "Not divided" },
  total: { vi: "Cộng", en: "Total" },
  notSent: { vi: "chưa gửi", en: "not sent" },
  ownFigures: { vi: "số liệu của cơ quan tổng hợp", en: "the organiser's own" }
} as const satisfies Record<string, Named>

const captions = {
  field: { vi: "Theo lĩnh vực", en: "By field" },
  subjectKind: { vi: "Theo đối tượng", en: "By kind of subject" },
  level: { vi: "Theo cấp", en: "By level" },
  unit: { vi: "Theo đơn vị", en: "By unit" }
} as const satisfies Record<string, Named>

/** Over a table of merged summaries. */
export const summaryCaption = (by: keyof typeof captions, language: Language): string =>
  captions[by][language]

/**
 * Headers and entries of the tables of merged summaries.
 *
 * @example
 * summaryWord("notDivided", "vi") // => "Không chia"
 */
export const summaryWord = (word: keyof typeof columns, language: Language): string => columns[word][language]
