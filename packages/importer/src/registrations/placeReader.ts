import type { RowCells } from "../cells/RowCells.ts"

/** A reader of "Xã, Huyện, Tỉnh" from the columns that the file has: part of what makes a unit this unit. */
export const placeReader = (has: (key: string) => boolean): ((row: RowCells) => string | null) => {
  const columns = ["place", "commune", "district", "province"].filter(has)
  if (columns.length === 0) return () => null
  return (row) => {
    const parts = columns.flatMap((key) => row.textOrNull(key) ?? [])
    return parts.length === 0 ? null : parts.join(", ")
  }
}
