import { type PartyDuty, partyName } from "@dvk/core"
import type { Language } from "../Language.ts"
import { formatCount } from "../numbers/formatNumber.ts"
import { compareVietnamese } from "../ordering/compareVietnamese.ts"
import { counted } from "../report/counted.ts"
import { sayNotFollowedUp, sayWaitedFor } from "./dutyTable.ts"
import { dutyDone } from "./sayPartyDuty.ts"

/** Nobody reads more names in a line; the JSON output has all of them. */
const MOST_NAMES = 40

/**
 * How one duty stands with all whom it obliges, a line a state: first by name who has not handed in, then how many have
 * and who of them late. Who is not due yet is only counted. How many days are left or past stands beside the date.
 *
 * @param entries of one duty
 */
export const sayDuty = (entries: ReadonlyArray<PartyDuty>, language: Language): ReadonlyArray<string> => {
  const groups = Map.groupBy(entries, ({ state }) => state.kind)
  const lines = order.flatMap((kind) => {
    const own = groups.get(kind)
    return own === undefined ? [] : [line[kind](own, entries.length, language)]
  })
  const waited = waitedFor(entries)
  return waited.length === 0 ? lines : [...lines, sayWaitedFor(shortened(waited, language), language)]
}

/** Who holds up those that are late or due soon; before that nobody waits yet. */
export const waitedFor = (entries: ReadonlyArray<PartyDuty>): ReadonlyArray<string> => [
  ...new Set(
    entries
      .filter(({ state }) => state.kind === "late" || state.kind === "soon")
      .flatMap(({ waitsFor }) => waitsFor.map(partyName))
  )
]

const order = ["late", "soon", "handed-in", "not-yet", "untracked"] as const

type Line = (entries: ReadonlyArray<PartyDuty>, all: number, language: Language) => string

const line: Readonly<Record<(typeof order)[number], Line>> = {
  late: (entries, _, language) => {
    const said = { vi: `Quá hạn chưa ${doneBy(entries, "vi")}`, en: `Late, not ${doneBy(entries, "en")}` }
    return `${said[language]}: ${names(entries, language)}.`
  },
  soon: (entries, _, language) => {
    const said = {
      vi: `Sắp đến hạn, chưa ${doneBy(entries, "vi")}`,
      en: `Due soon, not ${doneBy(entries, "en")}`
    }
    return `${said[language]}: ${names(entries, language)}.`
  },
  "handed-in": (entries, all, language) => {
    const verb = doneBy(entries, language)
    const late = entries.flatMap((entry) => lateName(entry, language))
    const [done, of] = [formatCount(entries.length, language), formatCount(all, language)]
    const said = { vi: `Đã ${verb} ${done}/${of}`, en: `${done} of ${of} ${verb}` }[language]
    if (late.length === 0) return `${said}.`
    const who = shortened(late, language).join("; ")
    return { vi: `${said}; ${verb} muộn: ${who}.`, en: `${said}; late: ${who}.` }[language]
  },
  "not-yet": (entries, _, language) => {
    const [verb, count] = [doneBy(entries, language), formatCount(entries.length, language)]
    return { vi: `Chưa đến hạn: ${count} nơi chưa ${verb}.`, en: `Not due yet: ${count} not ${verb}.` }[
      language
    ]
  },
  untracked: (entries, _, language) => {
    const [first] = entries
    return first === undefined ? "" : sayNotFollowedUp(first.duty.kind, entries.length, language)
  }
}

const doneBy = ([first]: ReadonlyArray<PartyDuty>, language: Language): string =>
  first === undefined ? "" : dutyDone(first.duty.kind, language)

const lateName = ({ party, state }: PartyDuty, language: Language): ReadonlyArray<string> => {
  if (state.kind !== "handed-in" || state.daysLate === null || state.daysLate === 0) return []
  const days = { vi: `${formatCount(state.daysLate, "vi")} ngày`, en: counted(state.daysLate, "day") }
  return [`${partyName(party)} (${days[language]})`]
}

const names = (entries: ReadonlyArray<PartyDuty>, language: Language): string =>
  shortened(
    entries.map(({ party }) => partyName(party)),
    language
  ).join("; ")

/** Names in Vietnamese order, each once; of very many the first, and how many there are besides. */
const shortened = (all: ReadonlyArray<string>, language: Language): ReadonlyArray<string> => {
  const sorted = [...new Set(all)].toSorted(compareVietnamese)
  const left = sorted.length - MOST_NAMES
  if (left <= 0) return sorted
  const more = {
    vi: `và ${formatCount(left, "vi")} nơi nữa (xem đủ bằng --json)`,
    en: `and ${formatCount(left, "en")} more (--json has all)`
  }
  return [...sorted.slice(0, MOST_NAMES), more[language]]
}
