import { type DutyState, type PartyDuty, partyName } from "@dvk/core"
import type { Language } from "../Language.ts"
import { compareVietnamese } from "../ordering/compareVietnamese.ts"
import { counted } from "../report/counted.ts"
import { dutyDone } from "./sayPartyDuty.ts"

/**
 * How one duty stands with all whom it obliges, a line a state: how many have handed in and who of them late, and by
 * name who has not. Who is not due yet is only counted.
 *
 * @param entries of one duty
 */
export const sayDuty = (entries: ReadonlyArray<PartyDuty>, language: Language): ReadonlyArray<string> => {
  const groups = Map.groupBy(entries, ({ state }) => state.kind)
  const order = ["handed-in", "late", "soon", "not-yet", "untracked"] as const
  const lines = order.flatMap((kind) => {
    const own = groups.get(kind)
    return own === undefined ? [] : [line(own, entries.length, language)]
  })
  const waited = namesOf(entries.flatMap(({ waitsFor }) => waitsFor.map(partyName)))
  if (waited === "") return lines
  return [...lines, language === "vi" ? `Còn chờ: ${waited}.` : `Waiting for: ${waited}.`]
}

const line = (entries: ReadonlyArray<PartyDuty>, all: number, language: Language): string => {
  const [first] = entries
  if (first === undefined) return ""
  const verb = dutyDone(first.duty.kind, language)
  const names = () => namesOf(entries.map(({ party }) => partyName(party)))
  const { state } = first
  switch (state.kind) {
    case "handed-in": {
      const late = namesOf(entries.flatMap((entry) => lateName(entry, language)))
      if (language === "vi")
        return `Đã ${verb} ${entries.length}/${all}${late === "" ? "" : `; ${verb} muộn: ${late}`}.`
      return `${entries.length} of ${all} ${verb}${late === "" ? "" : `; late: ${late}`}.`
    }
    case "late":
      return language === "vi"
        ? `Chưa ${verb}, đã quá ${state.daysLate} ngày: ${names()}.`
        : `Not ${verb}, ${counted(state.daysLate, "day")} late: ${names()}.`
    case "soon":
      return language === "vi"
        ? `Sắp đến hạn, ${leftVi(state)}, chưa ${verb}: ${names()}.`
        : `Due soon, ${leftEn(state)}, not ${verb}: ${names()}.`
    case "not-yet":
      return language === "vi"
        ? `Chưa đến hạn, ${leftVi(state)}; ${entries.length} nơi chưa ${verb}.`
        : `Not due yet, ${leftEn(state)}; ${entries.length} not ${verb}.`
    case "untracked":
      return language === "vi"
        ? `${entries.length} nơi phải ${verb}; campaign.yaml không có khóa reports nên chưa theo dõi được.`
        : `Owed by ${entries.length}; campaign.yaml has no key reports, so it cannot be followed up.`
  }
}

type Waiting = Extract<DutyState, { readonly daysLeft: number }>

const leftVi = ({ daysLeft }: Waiting): string =>
  daysLeft === 0 ? "hôm nay là ngày cuối" : `còn ${daysLeft} ngày`

const leftEn = ({ daysLeft }: Waiting): string =>
  daysLeft === 0 ? "today is the last day" : `${counted(daysLeft, "day")} left`

const lateName = ({ party, state }: PartyDuty, language: Language): ReadonlyArray<string> => {
  if (state.kind !== "handed-in" || state.daysLate === null || state.daysLate === 0) return []
  const days = language === "vi" ? `${state.daysLate} ngày` : counted(state.daysLate, "day")
  return [`${partyName(party)} (${days})`]
}

const namesOf = (names: ReadonlyArray<string>): string =>
  [...new Set(names)].toSorted(compareVietnamese).join("; ")
