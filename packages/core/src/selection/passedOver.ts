import type { Chosen, Selection } from "./Selection.ts"

/**
 * Models that rank before somebody on the shortlist and are not on it. They need their reason beside the list: it is
 * the first thing that anyone asks.
 */
export const passedOver = ({ selected, open, notSelected }: Selection): ReadonlyArray<Chosen> => {
  const last = [...selected, ...open].reduce((rank, chosen) => Math.max(rank, chosen.rank), 0)
  return notSelected.filter(({ rank }) => rank < last)
}
