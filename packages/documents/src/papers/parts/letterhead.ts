import { formWords, headGap, type Phrase, phrase, placeAndDay, type TypeCode } from "@dvk/messages"
import type { Letterhead } from "../Paper.ts"
import type { Stated } from "./Stated.ts"

/**
 * The head of a paper of a type; null for lists and tables, which are no type of paper that has a number
 * (NĐ 30/2020, Phụ lục III). An official letter states here what it is about.
 */
export const letterhead = (
  stated: Stated,
  type: TypeCode | null,
  about: Phrase | null = null
): Letterhead => {
  const { parent, issuer, code, place } = stated.letterhead
  return {
    kind: "letterhead",
    parent: parent === undefined ? null : phrase`${parent.toUpperCase()}`,
    issuer: phrase`${issuer?.toUpperCase() ?? headGap.issuer}`,
    number: type === null ? null : formWords[stated.form].number(stated.number, type, code ?? headGap.code),
    about,
    placeAndDay:
      type === "BB" && stated.form === "state" ? null : placeAndDay(place ?? headGap.place, stated.day)
  }
}
