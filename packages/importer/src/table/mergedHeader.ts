/**
 * Two rows of a header as one: a cell that spans columns stands only over the first of them, one that spans rows
 * has a blank below. The lower text names the column where it is known by itself or together with the upper one.
 * Null where the lower row adds nothing.
 *
 * @example
 * mergedHeader(["Tên", "Lĩnh vực", ""], ["", "KT", "VH"], () => null) // => ["Tên", "Lĩnh vực KT", "Lĩnh vực VH"]
 * mergedHeader(["Tên"], [""], () => null) // => null
 */
export const mergedHeader = (
  upper: ReadonlyArray<string>,
  lower: ReadonlyArray<string>,
  match: (header: string) => string | null
): ReadonlyArray<string> | null => {
  if (lower.every((cell) => cell === "")) return null
  let group = ""
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, at) => {
    const above = upper[at] ?? ""
    const below = lower[at] ?? ""
    if (above !== "") group = above
    if (below === "") return above
    const both = `${group} ${below}`.trim()
    return match(both) === null && match(below) !== null ? below : both
  })
}
