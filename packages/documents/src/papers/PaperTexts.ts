import type { NumberWords, PaperForm, ProgressSection } from "@dvk/messages"
import type { PaperName } from "./PaperName.ts"

/** What a committee states for its papers in words of its own. What is not in here is a gap in the paper. */
export interface PaperTexts {
  readonly letterhead?: LetterheadTexts
  readonly signer?: SignerTexts
  readonly legalBases?: ReadonlyArray<string>
  readonly recipients?: ReadonlyArray<string>
  readonly award?: AwardTexts
  /** Who is given the award, by model id: names are no part of a registration. */
  readonly awardees?: Readonly<Record<string, string>>
  readonly meeting?: MeetingTexts
  readonly numberWords?: Partial<NumberWords>
  /** Inside a block of a list: by rank, or by Vietnamese order of the names. */
  readonly order?: "rank" | "name"
  /** One paper's own, which go before those for all. */
  readonly papers?: { readonly [Name in PaperName]?: OwnTexts }
}

export interface LetterheadTexts {
  readonly parent?: string
  readonly issuer?: string
  /** Code of the issuing body in numbers: ĐU, UBND, BCĐ. */
  readonly code?: string
  readonly place?: string
}

export interface SignerTexts {
  /** "TM. ỦY BAN NHÂN DÂN", "T/M ĐẢNG ỦY"; several lines where one signs for another. */
  readonly authority?: ReadonlyArray<string>
  readonly post?: string
  readonly name?: string
}

export interface AwardTexts {
  /** The award by its full name: "Giấy khen của Chủ tịch Ủy ban nhân dân xã …". */
  readonly name?: string
  /** Who decides on it, as the decision's head says. */
  readonly giver?: string
  readonly achievement?: string
  readonly fund?: string
}

export interface MeetingTexts {
  readonly start?: string
  readonly end?: string
  readonly place?: string
  readonly chair?: string
  readonly secretary?: string
  /** Members by id or name. Where only those absent are stated, all others were there. */
  readonly present?: ReadonlyArray<string>
  readonly absent?: ReadonlyArray<{ readonly member: string; readonly reason?: string }>
  readonly guests?: ReadonlyArray<string>
  readonly opinions?: ReadonlyArray<string>
  readonly conclusion?: ReadonlyArray<string>
}

export interface OwnTexts {
  readonly form?: PaperForm
  readonly number?: string
  readonly date?: string
  readonly to?: ReadonlyArray<string>
  readonly letterhead?: LetterheadTexts
  readonly signer?: SignerTexts
  readonly legalBases?: ReadonlyArray<string>
  readonly recipients?: ReadonlyArray<string>
  /** Who carries a decision out. */
  readonly executors?: string
  /** A new day for what is owed, and where it is sent. */
  readonly before?: string
  readonly sendTo?: string
  /** Whom to ask, with a telephone number. */
  readonly contact?: string
  readonly sections?: { readonly [Section in ProgressSection]?: ReadonlyArray<string> }
}
