/**
 * The time that every workbook states as its own, so that the same input gives the same bytes: without one hucre
 * writes the time of the run. It takes a Date and nothing else, and the part of it that makes one of a number would be
 * loaded by every command; so the one Date of this room is made here.
 */
export const fixedTime = new globalThis.Date(0)
