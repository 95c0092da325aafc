import type { PaperForm, Phrase } from "@dvk/messages"

/** A paper of a committee as data: what it says and in which parts, before anything knows of Word. */
export interface Paper {
  /** Path in the folder of papers, without its ending. */
  readonly name: string
  readonly form: PaperForm
  /** For the properties of the file. */
  readonly title: string
  /** At the head of every page of a campaign with made-up scores. */
  readonly sampleMark: string | null
  /** At the foot of every page: which data the paper was made from. */
  readonly footer: string
  /** A list that goes with a paper is a part of it, with page numbers of its own (NĐ 30/2020, Phụ lục I). */
  readonly parts: ReadonlyArray<Part>
}

export interface Part {
  readonly landscape: boolean
  readonly blocks: ReadonlyArray<Block>
}

export type Block =
  | Letterhead
  | Title
  | Addressees
  | LegalBases
  | { readonly kind: "paragraph"; readonly text: Phrase }
  | { readonly kind: "item"; readonly text: Phrase }
  | { readonly kind: "heading"; readonly level: 1 | 2; readonly text: string }
  /** Words on a line of their own, in the middle and bold. */
  | { readonly kind: "centred"; readonly text: Phrase }
  | { readonly kind: "note"; readonly text: Phrase }
  | PaperTable
  | Closing
  | Signatures
  | { readonly kind: "recipients"; readonly recipients: ReadonlyArray<string> }

/** The top of a paper: who issues it on the left, the nation or the Party on the right. */
export interface Letterhead {
  readonly kind: "letterhead"
  readonly parent: Phrase | null
  readonly issuer: Phrase
  /** Null for lists and tables, which have none. */
  readonly number: Phrase | null
  /** What an official letter is about stands under its number. */
  readonly about: Phrase | null
  /** Minutes have no line of place and day (NĐ 30/2020, Phụ lục III, Mẫu 1.9). */
  readonly placeAndDay: Phrase | null
}

export interface Title {
  readonly kind: "title"
  readonly type: string
  readonly about: Phrase
  /** For a list: the paper that it goes with. */
  readonly attachedTo: Phrase | null
}

export interface Addressees {
  readonly kind: "addressees"
  readonly word: string
  readonly to: ReadonlyArray<Phrase>
}

export interface LegalBases {
  readonly kind: "legalBases"
  readonly bases: ReadonlyArray<Phrase>
}

export type Alignment = "left" | "centre" | "right"

export interface TableColumn {
  /** Share of the table's width; the sum need not be 100. */
  readonly width: number
  readonly align: Alignment
}

export interface TableCell {
  readonly text: Phrase
  /** How many columns it takes; 1 where not given. */
  readonly columns?: number
  /** How many rows of the header it takes; 1 where not given. */
  readonly rows?: number
}

export interface TableRow {
  /** `group`: one cell over the whole width; `total`: a sum. Both are bold. */
  readonly kind: "row" | "group" | "total"
  readonly cells: ReadonlyArray<TableCell>
}

export interface PaperTable {
  readonly kind: "table"
  readonly columns: ReadonlyArray<TableColumn>
  /** Repeated on every page. */
  readonly header: ReadonlyArray<ReadonlyArray<TableCell>>
  readonly rows: ReadonlyArray<TableRow>
}

export interface Signature {
  /** "TM. …", "T/M …": on whose behalf; one line each. */
  readonly authority: ReadonlyArray<Phrase>
  readonly post: Phrase
  /** Null where nothing is known of the name: a place to sign. */
  readonly name: Phrase | null
}

/** The end of a paper: who gets it on the left, who signs on the right. */
export interface Closing {
  readonly kind: "closing"
  readonly recipients: ReadonlyArray<string>
  readonly signature: Signature
}

/** Two who sign side by side, or one on the right. */
export interface Signatures {
  readonly kind: "signatures"
  readonly left: Signature | null
  readonly right: Signature
}
