import { formWords, headGap, type Phrase, phrase, placeAndDay, type TypeCode } from "@dvk/messages"
import type { Letterhead } from "../Paper.ts"
import type { Stated } from "./Stated.ts"

/** The head of a paper of a type; null for an official letter, which states what it is about instead. */
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
    number: formWords[stated.form].number(stated.number, type, code ?? headGap.code),
    about,
    placeAndDay:
      type === "BB" && stated.form === "state" ? null : placeAndDay(place ?? headGap.place, stated.day)
  }
}
