import { type PartyDuty, partyKey, partyName } from "@dvk/core"
import {
  compareVietnamese,
  dutyColumns,
  dutyStateName,
  formatCount,
  formatDate,
  type Language,
  moreInFile
} from "@dvk/messages"
import { html, type Safe } from "../../Safe.ts"

/** A page that lists every commune of the country opens nowhere: the table in tables/ has the others. */
const MOST_ROWS = 200

/** How each party stands with one duty: those who are late first, then those who still owe it, then what came in. */
export const partyTable = (entries: ReadonlyArray<PartyDuty>, language: Language): Safe => {
  const ordered = entries.toSorted(
    (a, b) =>
      orderOf(a) - orderOf(b) ||
      compareVietnamese(partyName(a.party), partyName(b.party)) ||
      (partyKey(a.party) < partyKey(b.party) ? -1 : 1)
  )
  const [first] = ordered
  if (first === undefined) return html``
  return html`<table class="parties">
<caption class="unseen">${first.duty.what}</caption>
<thead><tr><th scope="col" class="who">${dutyColumns.from[language]}</th><th scope="col">${dutyColumns.state[language]}</th><th scope="col">${dutyColumns.on[language]}</th><th scope="col" class="number">${dutyColumns.daysLate[language]}</th></tr></thead>
<tbody>
${ordered.slice(0, MOST_ROWS).map((entry) => row(entry, language))}</tbody>
</table>${
    ordered.length > MOST_ROWS
      ? html`
<p>${moreInFile[language](ordered.length - MOST_ROWS, "tables/duties.csv")}</p>`
      : null
  }`
}

const order = { late: 0, soon: 1, "not-yet": 2, untracked: 3, "handed-in": 5 } as const

/** What came in late stands before what came in time. */
const orderOf = ({ state }: PartyDuty): number =>
  state.kind === "handed-in" && (state.daysLate ?? 0) > 0 ? order["handed-in"] - 1 : order[state.kind]

const row = ({ duty, party, state }: PartyDuty, language: Language): Safe => {
  const daysLate = "daysLate" in state ? (state.daysLate ?? 0) : 0
  const came = state.kind === "handed-in" ? state : null
  const papers = came?.documents.join("; ") ?? ""
  return html`<tr data-item${state.kind === "late" ? html` class="owing"` : null}><th scope="row">${partyName(party)}</th><td>${dutyStateName(duty, state, language)}</td><td class="day">${
    came === null || came.on === null ? null : formatDate(came.on, language)
  }${papers === "" ? null : html`<span class="id">${papers}</span>`}</td><td class="number">${daysLate === 0 ? null : formatCount(daysLate, language)}</td></tr>
`
}
