import type { RowCells } from "../cells/RowCells.ts"

/** "Xã, Huyện, Tỉnh" from the columns that the file has: part of what makes a unit this unit. */
export const readPlace = (row: RowCells): string | null => {
  const parts = ["place", "commune", "district", "province"].flatMap((key) => row.textOrNull(key) ?? [])
  return parts.length === 0 ? null : parts.join(", ")
}
