import type { Owed } from "@dvk/core"
import { columnHeader, formatDate, type Language, owedThing } from "@dvk/messages"
import { listedColumns } from "../tables/listedColumns.ts"
import { csvText } from "./csvText.ts"

/** Which unit owes what, for the one who telephones. */
export const owedCsv = (owed: ReadonlyArray<Owed>, language: Language): string =>
  csvText(
    listedColumns["owed.csv"].map(({ name }) => columnHeader(name, language)),
    owed.map(({ unit, what, count, before, daysLate }) => [
      unit.name,
      owedThing(what, language),
      count,
      before === null ? null : formatDate(before, language),
      daysLate
    ])
  )
