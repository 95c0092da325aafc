import { type Owed, parseIsoDate } from "@dvk/core"
import {
  beforeDay,
  capitalised,
  compareVietnamese,
  formatDate,
  formWords,
  owedThing,
  paperCount,
  paperTitle,
  paperWords,
  phrase,
  reminderWords,
  twoDigits
} from "@dvk/messages"
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
 * Công văn đôn đốc: one letter to all units that owe something, with a table of what each owes. One letter is signed and
 * numbered once, and each unit sees that it is not the only one asked.
 */
export const reminder = (input: PaperInput): Paper => {
  const { evaluation, owed } = input
  const { title, year } = evaluation.campaign.file
  const stated = statedFor(input, "reminder")
  const form = formWords[stated.form]
  const entries = owed.toSorted((a, b) => compareVietnamese(a.unit.name, b.unit.name))
  const units = [...new Set(entries.map(({ unit }) => unit.name))]
  const before = parseIsoDate(stated.own.before ?? "")
  const about = stated.form === "party" ? reminderWords.partyAbout(year) : reminderWords.about(year)
  return paperOf(
    input,
    stated,
    "reminder",
    paperTitle.reminder,
    portrait(
      letterhead(stated, null, phrase`${about}`),
      {
        kind: "addressees",
        word: paperWords.addressees,
        to: units.length > NAMED ? [[reminderWords.everyone]] : units.map((unit) => [unit])
      },
      {
        kind: "paragraph",
        text: [reminderWords.opening(title, paperCount.units(units.length))]
      },
      owedTable(entries),
      {
        kind: "paragraph",
        text: reminderWords.request(
          stated.issuer,
          stated.own.sendTo ?? reminderWords.place,
          before === null ? reminderWords.day : beforeDay(before)
        )
      },
      { kind: "note", text: [reminderWords.exclusive] },
      { kind: "paragraph", text: [reminderWords.close(form.end)] },
      closing(stated, paperWords.asAbove, form.archive)
    )
  )
}

const owedTable = (owed: ReadonlyArray<Owed>): PaperTable =>
  plainTable(
    [
      column("order", 7, "centre"),
      column("unit", 35),
      column("owed", 25),
      column("count", 10, "centre"),
      column("before", 13, "centre"),
      column("daysLate", 10, "centre")
    ],
    owed.map(({ unit, what, count, before, daysLate }, at) =>
      row(
        String(at + 1),
        unit.name,
        capitalised(owedThing(what, "vi")),
        twoDigits(count),
        before === null ? "–" : formatDate(before, "vi"),
        daysLate === null || daysLate === 0 ? "–" : String(daysLate)
      )
    )
  )
