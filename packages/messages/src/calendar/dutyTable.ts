import type { Duty, DutyKind, DutyState, IsoDate, PartyDuty } from "@dvk/core"
import type { Language, Said } from "../Language.ts"
import { formatDate } from "../numbers/formatDate.ts"
import { formatCount } from "../numbers/formatNumber.ts"
import { counted } from "../report/counted.ts"
import { dutyDone } from "./sayPartyDuty.ts"

/** Heads of the tables of dates and duties. */
export const dutyColumns = {
  before: { vi: "Trước ngày", en: "Before" },
  what: { vi: "Nội dung", en: "What" },
  from: { vi: "Nơi thực hiện", en: "By" },
  receiver: { vi: "Nơi nhận", en: "To" },
  clause: { vi: "Căn cứ", en: "Clause" },
  state: { vi: "Tình trạng", en: "State" },
  on: { vi: "Ngày", en: "On" },
  daysLate: { vi: "Muộn (ngày)", en: "Days late" }
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>

/** Where a report states no day: it tells the dates and nothing of what came in. */
export const noDayStated: Said = {
  vi: () =>
    "Báo cáo này không lấy mốc ngày nào nên chỉ nêu lịch. Muốn biết ai đã nộp, ai muộn, thêm --on NGÀY khi lập báo cáo.",
  en: () =>
    "This report looks from no day, so it has the dates alone. State --on DAY to see who has handed in and who is late."
}

/** How many duties of parties stand in each state. */
export interface DutyTally {
  readonly done: number
  readonly doneLate: number
  readonly late: number
  readonly soon: number
  readonly notYet: number
  readonly untracked: number
}

/** Counts duties of parties by their state. */
export const dutyTally = (entries: ReadonlyArray<PartyDuty>): DutyTally => {
  const count = (isSo: (state: DutyState) => boolean): number =>
    entries.filter(({ state }) => isSo(state)).length
  return {
    done: count(({ kind }) => kind === "handed-in"),
    doneLate: count((state) => state.kind === "handed-in" && (state.daysLate ?? 0) > 0),
    late: count(({ kind }) => kind === "late"),
    soon: count(({ kind }) => kind === "soon"),
    notYet: count(({ kind }) => kind === "not-yet"),
    untracked: count(({ kind }) => kind === "untracked")
  }
}

/**
 * Where all duties stand on a day, in one sentence. What there is none of is left out.
 *
 * @example
 * sayDutyTally({ done: 9, doneLate: 1, late: 2, soon: 0, notYet: 4, untracked: 0 }, "30/7/2024", "vi")
 * // => "Tính đến ngày 30/7/2024: 9 việc đã xong (1 muộn), 2 việc quá hạn chưa xong, 4 việc chưa đến hạn."
 */
export const sayDutyTally = (tally: DutyTally, day: string, language: Language): string => {
  const { done, doneLate, late, soon, notYet, untracked } = tally
  const parts = {
    vi: [
      ...some(done, "vi", `việc đã xong${doneLate === 0 ? "" : ` (${formatCount(doneLate, "vi")} muộn)`}`),
      ...some(late, "vi", "việc quá hạn chưa xong"),
      ...some(soon, "vi", "việc sắp đến hạn"),
      ...some(notYet, "vi", "việc chưa đến hạn"),
      ...some(untracked, "vi", "việc chưa theo dõi được")
    ],
    en: [
      ...some(done, "en", `done${doneLate === 0 ? "" : ` (${formatCount(doneLate, "en")} late)`}`),
      ...some(late, "en", "late and not done"),
      ...some(soon, "en", "due soon"),
      ...some(notYet, "en", "not due yet"),
      ...some(untracked, "en", "that nobody follows up")
    ]
  }[language]
  return language === "vi"
    ? `Tính đến ngày ${day}: ${parts.join(", ")}.`
    : `As of ${day}, of ${counted(sumOf(tally), "duty", "duties")}: ${parts.join(", ")}.`
}

const some = (count: number, language: Language, words: string): ReadonlyArray<string> =>
  count === 0 ? [] : [`${formatCount(count, language)} ${words}`]

const sumOf = ({ done, late, soon, notYet, untracked }: DutyTally): number =>
  done + late + soon + notYet + untracked

/**
 * How a duty of one party stands, in two or three words for a cell.
 *
 * @example
 * dutyStateName({ kind: "report" }, { kind: "late", daysLate: 3 }, "vi") // => "chưa nộp"
 */
export const dutyStateName = ({ kind }: Pick<Duty, "kind">, state: DutyState, language: Language): string => {
  const verb = dutyDone(kind, language)
  switch (state.kind) {
    case "handed-in":
      return { vi: `đã ${verb}`, en: verb }[language]
    case "late":
    case "soon":
    case "not-yet":
      return { vi: `chưa ${verb}`, en: `not ${verb}` }[language]
    case "untracked":
      return { vi: "chưa theo dõi", en: "not followed up" }[language]
  }
}

/** In place of what a long list leaves to a file. */
export const moreInFile: Said<[left: number, file: string]> = {
  vi: (left, file) => `… và ${formatCount(left, "vi")} dòng nữa, xem đủ trong ${file}.`,
  en: (left, file) => `… and ${counted(left, "more row", "more rows")}, all of them in ${file}.`
}

/**
 * A date with what is due before it, as a heading.
 *
 * @example
 * sayDateFor(parseIsoDate("2024-05-25"), "Báo cáo 6 tháng", "vi") // => "Trước ngày 25/5/2024: Báo cáo 6 tháng"
 */
export const sayDateFor = (before: IsoDate, what: string, language: Language): string =>
  ({ vi: `Trước ngày ${formatDate(before, "vi")}: ${what}`, en: `Before ${before}: ${what}` })[language]

/** Where a campaign keeps no log of what came in. */
export const sayNotFollowedUp = (kind: DutyKind, parties: number, language: Language): string =>
  language === "vi"
    ? `${formatCount(parties, "vi")} nơi phải ${dutyDone(kind, "vi")}; campaign.yaml không có khóa reports nên chưa theo dõi được.`
    : `Owed by ${formatCount(parties, "en")}; campaign.yaml has no key reports, so it cannot be followed up.`

/** Who has to hand in first and has not. */
export const sayWaitedFor = (names: ReadonlyArray<string>, language: Language): string =>
  ({ vi: `Còn chờ: ${names.join("; ")}.`, en: `Waiting for: ${names.join("; ")}.` })[language]
