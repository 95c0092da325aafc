/** A list of a whole province unpacks to a few megabytes; what grows beyond this is a trap or no list. */
export const MAXIMUM_UNPACKED_BYTES = 256_000_000

/** A workbook or paper has some dozens of parts, with many pictures some hundreds. */
export const MAXIMUM_PARTS = 10_000

/** Trailing formatted rows make Excel files long; beyond this a sheet is no list that people keep. */
export const MAXIMUM_SHEET_ROWS = 200_000
