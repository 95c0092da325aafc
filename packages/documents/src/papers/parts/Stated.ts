import { parseIsoDate } from "@dvk/core"
import {
  dayInPaper,
  dayToFill,
  headGap,
  type NumberWords,
  type PaperForm,
  type Phrase,
  phrase,
  usualNumberWords,
  type Words
} from "@dvk/messages"
import type { PaperInput } from "../PaperInput.ts"
import type { PaperName } from "../PaperName.ts"
import type { LetterheadTexts, OwnTexts, SignerTexts } from "../PaperTexts.ts"

/** What is stated for one paper: its own words, else those for all papers, else what campaign.yaml says. */
export interface Stated {
  readonly form: PaperForm
  readonly own: OwnTexts
  readonly letterhead: LetterheadTexts
  readonly signer: SignerTexts
  readonly number: Words
  /** "ngày 05 tháng 01 năm 2026", or its blanks. */
  readonly day: Phrase
  readonly issuer: Words
  readonly legalBases: ReadonlyArray<Phrase>
  readonly recipients: ReadonlyArray<string>
  readonly numberWords: NumberWords
}

/** Gathers what is stated for a paper. */
export const statedFor = ({ evaluation, texts }: PaperInput, name: PaperName): Stated => {
  const { organiser, documentStyle, year } = evaluation.campaign.file
  const own = texts.papers?.[name] ?? {}
  const place = organiser.place === undefined ? {} : { place: organiser.place }
  const letterhead: LetterheadTexts = isOfAnotherBody(name)
    ? { ...place, ...own.letterhead }
    : {
        ...(organiser.parent === undefined ? {} : { parent: organiser.parent }),
        issuer: organiser.name,
        ...place,
        ...texts.letterhead,
        ...own.letterhead
      }
  const { signer } = organiser
  const bases = own.legalBases ?? texts.legalBases
  return {
    form: own.form ?? documentStyle,
    own,
    letterhead,
    signer: isOfAnotherBody(name)
      ? (own.signer ?? {})
      : {
          ...(signer === undefined ? {} : { post: signer.title }),
          ...(signer?.name === undefined ? {} : { name: signer.name }),
          ...texts.signer,
          ...own.signer
        },
    number: own.number === undefined ? headGap.number : twoPlaces(own.number),
    day: dayOf(own.date, year),
    issuer: letterhead.issuer ?? headGap.issuer,
    legalBases: bases === undefined ? [[headGap.legalBasis]] : bases.map((basis) => [basis]),
    recipients: own.recipients ?? texts.recipients ?? [],
    numberWords: { ...usualNumberWords, ...texts.numberWords }
  }
}

/**
 * Whoever gives the award is seldom the committee that proposes it: of the committee's head and signature nothing is
 * carried over into that decision.
 */
const isOfAnotherBody = (name: PaperName): boolean => name === "commendation-decision"

/** "6" as "06": both forms write a 0 before a number below ten (NĐ 30/2020, Phụ lục I, mục II.3). */
const twoPlaces = (number: string): string => (/^[1-9]$/.test(number) ? `0${number}` : number)

const dayOf = (date: string | undefined, year: number): Phrase => {
  const day = date === undefined ? null : parseIsoDate(date)
  return day === null ? dayToFill(year) : phrase`${dayInPaper(day)}`
}
