import { type IsoDate, isoDate, parseIsoDate } from "@dvk/core"

/** A day on the command line: 2024-04-07, or 07/4/2024 as people write it. Null where there is no such day. */
export const readDay = (text: string): IsoDate | null => {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? []
  return year === undefined ? parseIsoDate(text) : isoDate(Number(year), Number(month), Number(day))
}
