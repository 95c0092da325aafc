import { parseIsoDate } from "@dvk/core"
import {
  beforeDay,
  formatDate,
  formWords,
  paperCount,
  paperTitle,
  paperWords,
  phrase,
  reminderWords,
  twoDigits
} from "@dvk/messages"
import { type Overdue, overdue } from "../lists/overdue.ts"
import type { Paper, PaperTable } from "../Paper.ts"
import type { PaperInput } from "../PaperInput.ts"
import { closing } from "../parts/closing.ts"
import { letterhead } from "../parts/letterhead.ts"
import { paperOf, portrait } from "../parts/paperOf.ts"
import { statedFor } from "../parts/Stated.ts"
import { column, plainTable, row } from "../parts/table.ts"

/** More addressees than these are named in the table only. */
const NAMED = 6

/**
 * Công văn đôn đốc: one letter to all who owe something, with a table of what each owes. One letter is signed and
 * numbered once, and each sees that it is not the only one asked.
 */
export const reminder = (input: PaperInput): Paper => {
  const { evaluation, on } = input
  const { title, year } = evaluation.campaign.file
  const stated = statedFor(input, "reminder")
  const form = formWords[stated.form]
  const entries = overdue(input)
  const parties = [...new Set(entries.map(({ party }) => party))]
  const hasPersons = entries.some(({ isPerson }) => isPerson)
  const before = parseIsoDate(stated.own.before ?? "")
  const about = stated.form === "party" ? reminderWords.partyAbout(year) : reminderWords.about(year)
  return paperOf(
    input,
    stated,
    "reminder",
    paperTitle.reminder,
    portrait(
      letterhead(stated, "CV", phrase`${about}`),
      {
        kind: "addressees",
        word: paperWords.addressees,
        to: parties.length > NAMED ? [[reminderWords.everyone(hasPersons)]] : parties.map((party) => [party])
      },
      {
        kind: "paragraph",
        text: [
          reminderWords.opening(
            title,
            on === null ? null : formatDate(on, "vi"),
            paperCount.obliged(parties.length, hasPersons)
          )
        ]
      },
      owedTable(entries),
      {
        kind: "paragraph",
        text: reminderWords.request(
          stated.issuer,
          stated.own.sendTo ?? reminderWords.place,
          before === null ? reminderWords.day : beforeDay(before),
          stated.own.contact ?? reminderWords.contact
        )
      },
      { kind: "note", text: [reminderWords.exclusive] },
      { kind: "paragraph", text: [reminderWords.close(hasPersons, form.end)] },
      closing(stated, paperWords.asAbove, form.archive)
    )
  )
}

const owedTable = (entries: ReadonlyArray<Overdue>): PaperTable =>
  plainTable(
    [
      column("order", 7, "centre"),
      column("unit", 28),
      column("owed", 33),
      column("count", 9, "centre"),
      column("before", 13, "centre"),
      column("daysLate", 10, "centre")
    ],
    entries.map(({ party, what, count, before, daysLate }, at) =>
      row(
        String(at + 1),
        party,
        what,
        twoDigits(count),
        before === null ? "–" : formatDate(before, "vi"),
        daysLate === null || daysLate === 0 ? "–" : String(daysLate)
      )
    )
  )
