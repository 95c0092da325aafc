/** A column of a table on the screen. */
export interface TextColumn {
  readonly header: string
  readonly align?: "right"
  /** Longer cells are cut with an ellipsis; the full text stands in the report. */
  readonly width?: number
}

/** A cell stands on one line, whatever line ends it has in its file. */
const plain = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ").trim()

/**
 * Rows under a header, in columns as wide as their longest cell.
 *
 * @example
 * textTable([{ header: "Hạng", align: "right" }, { header: "Tên" }], [["1", "Camera an ninh"]])
 * // => "Hạng  Tên\n   1  Camera an ninh"
 */
export const textTable = (
  columns: ReadonlyArray<TextColumn>,
  rows: ReadonlyArray<ReadonlyArray<string>>
): string => {
  const lines = [columns.map((column) => column.header), ...rows].map((row) =>
    columns.map((column, at) => shortened(plain(row[at] ?? "").normalize("NFC"), column.width))
  )
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => [...(line[at] ?? "")].length)))
  return lines
    .map((line) =>
      line
        .map((cell, at) => padded(cell, widths[at] ?? 0, columns[at]?.align))
        .join("  ")
        .trimEnd()
    )
    .join("\n")
}

const shortened = (text: string, width: number | undefined): string => {
  const letters = [...text]
  return width === undefined || letters.length <= width ? text : `${letters.slice(0, width - 1).join("")}…`
}

const padded = (text: string, width: number, align: "right" | undefined): string => {
  const blanks = " ".repeat(Math.max(0, width - [...text].length))
  return align === "right" ? blanks + text : text + blanks
}
