import type { WriteOptions } from "hucre/xlsx"

type NamedRange = NonNullable<WriteOptions["namedRanges"]>[number]

/** What of a sheet goes on paper, in rows and columns as Excel writes them: `$A$1:$D$9`, `$4:$4`. */
interface Printed {
  /** The whole sheet where it is not stated. */
  readonly area?: string
  /** Stands at the top of each page. */
  readonly titleRows: string
}

/**
 * The names by which a workbook states what is printed. hucre makes them from a sheet's pageSetup, too, but does not
 * quote the sheet's name there, and Excel takes a workbook with `Xếp hạng!$6:$6` for damaged.
 *
 * @example
 * printNames("Xếp hạng", { titleRows: "$6:$6" }) // => [{ "name": "_xlnm.Print_Titles", "range": "'Xếp hạng'!$6:$6", "scope": "Xếp hạng" }]
 */
export const printNames = (sheet: string, { area, titleRows }: Printed): Array<NamedRange> => {
  const quoted = `'${sheet.replaceAll("'", "''")}'`
  return [
    ...(area === undefined ? [] : [{ name: "_xlnm.Print_Area", range: `${quoted}!${area}`, scope: sheet }]),
    { name: "_xlnm.Print_Titles", range: `${quoted}!${titleRows}`, scope: sheet }
  ]
}
