/**
 * The time that every workbook states as its own, so that the same input gives the same bytes. hucre asks for it as
 * a Date; no other Date is made in this room.
 */
export const fixedTime = new globalThis.Date(0)
