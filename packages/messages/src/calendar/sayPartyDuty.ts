import { type DutyKind, type PartyDuty, partyName } from "@dvk/core"
import type { Language } from "../Language.ts"
import { formatDate } from "../numbers/formatDate.ts"
import { counted } from "../report/counted.ts"

/** What is done with a duty: a report is handed in, an activity is held. */
const done: Readonly<Record<DutyKind, Readonly<Record<Language, string>>>> = {
  registration: { vi: "nộp", en: "handed in" },
  results: { vi: "nộp", en: "handed in" },
  report: { vi: "nộp", en: "handed in" },
  "summary-table": { vi: "nộp", en: "handed in" },
  activity: { vi: "thực hiện", en: "held" },
  other: { vi: "hoàn thành", en: "done" }
}

/** What has been or is still to be done with a duty. */
export const dutyDone = (kind: DutyKind, language: Language): string => done[kind][language]

/**
 * How one duty of one party stands, in one sentence: what a secretary says on the phone.
 */
export const sayPartyDuty = (entry: PartyDuty, language: Language): string =>
  `${(language === "vi" ? sentenceVi : sentenceEn)(entry)}${waiting(entry, language)}.`

const sentenceVi = ({ duty, party, state }: PartyDuty): string => {
  const who = partyName(party)
  const thing = `“${duty.what}”`
  const before = `hạn trước ngày ${formatDate(duty.before, "vi")}`
  const verb = done[duty.kind].vi
  switch (state.kind) {
    case "handed-in": {
      const on = state.on === null ? ", không ghi ngày" : ` ngày ${formatDate(state.on, "vi")}`
      const late = (state.daysLate ?? 0) > 0 ? `, muộn ${state.daysLate} ngày` : ""
      return `${who} đã ${verb} ${thing}${on}${late}`
    }
    case "late":
      return `${who} chưa ${verb} ${thing}, ${before}, đã quá ${state.daysLate} ngày`
    case "soon":
    case "not-yet": {
      const left = state.daysLeft === 0 ? "hôm nay là ngày cuối" : `còn ${state.daysLeft} ngày`
      return `${who} chưa ${verb} ${thing}, ${before}, ${left}`
    }
    case "untracked":
      return `${who} phải ${verb} ${thing}, ${before}; chưa có sổ theo dõi nên không rõ đã ${verb} chưa`
  }
}

const sentenceEn = ({ duty, party, state }: PartyDuty): string => {
  const who = partyName(party)
  const thing = `“${duty.what}”`
  const before = `due before ${duty.before}`
  const verb = done[duty.kind].en
  switch (state.kind) {
    case "handed-in": {
      const on = state.on === null ? ", no date given" : ` on ${state.on}`
      const late = (state.daysLate ?? 0) > 0 ? `, ${counted(state.daysLate ?? 0, "day")} late` : ""
      return `${who} has ${verb} ${thing}${on}${late}`
    }
    case "late":
      return `${who} has not ${verb} ${thing}, ${before}, ${counted(state.daysLate, "day")} late`
    case "soon":
    case "not-yet": {
      const left = state.daysLeft === 0 ? "today is the last day" : `${counted(state.daysLeft, "day")} left`
      return `${who} has not ${verb} ${thing}, ${before}, ${left}`
    }
    case "untracked":
      return `${who} owes ${thing}, ${before}; no log is kept that would tell whether it has come in`
  }
}

const waiting = ({ waitsFor }: PartyDuty, language: Language): string => {
  if (waitsFor.length === 0) return ""
  const names = [...new Set(waitsFor.map(partyName))].join("; ")
  return language === "vi" ? `; còn chờ: ${names}` : `; waiting for: ${names}`
}
