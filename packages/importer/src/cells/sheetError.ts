/** What every error that a spreadsheet shows begins with. */
export const NUMBER_SIGN = 0x23

const ERRORS = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA)\s*$/i

/**
 * Whether a cell is what a spreadsheet writes into a text file in place of a value it could not work out.
 *
 * @example
 * isSheetError("#N/A") // => true
 * isSheetError("#1 của xã") // => false
 */
export const isSheetError = (cell: string): boolean => ERRORS.test(cell)
