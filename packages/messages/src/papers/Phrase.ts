/** What is missing in a paper, by what belongs there; nothing is made up in its place. */
export interface Gap {
  readonly gap: string
  /** Shown as "[…]" alone, where the words around it tell what belongs there. */
  readonly isPlain?: true
}

/** Words that stand out. */
export interface Strong {
  readonly strong: string
}

export type Piece = string | Gap | Strong

/** A line of a paper in pieces, so that a gap stays a gap until the paper is laid out. */
export type Phrase = ReadonlyArray<Piece>

/** What may be put into a phrase. */
export type Words = Piece | Phrase

/**
 * Puts a line together from text and pieces.
 *
 * @example
 * phrase`Số: ${gap("số")}/QĐ-UBND` // => ["Số: ", { "gap": "số" }, "/QĐ-UBND"]
 */
export const phrase = (texts: TemplateStringsArray, ...values: ReadonlyArray<Words>): Phrase =>
  joined(texts.flatMap((text, at) => [text, ...piecesOf(values[at] ?? "")]))

/**
 * Phrases one behind the other with something between them.
 *
 * @example
 * joinPhrases([["a"], [{ "gap": "b" }]], ", ") // => ["a, ", { "gap": "b" }]
 */
export const joinPhrases = (phrases: ReadonlyArray<Words>, between: string): Phrase =>
  joined(phrases.flatMap((words, at) => [...(at === 0 ? [] : [between]), ...piecesOf(words)]))

export const gap = (what: string): Gap => ({ gap: what })

/** A gap of which the words around it tell what belongs there. */
export const plainGap = (what: string): Gap => ({ gap: what, isPlain: true })

export const strong = (text: string): Strong => ({ strong: text })

/**
 * The text of a phrase as people read it, a gap in brackets.
 *
 * @example
 * phraseText(["ngày ", { "gap": "ngày họp" }]) // => "ngày […: ngày họp]"
 */
export const phraseText = (words: Phrase): string => words.map(pieceText).join("")

export const pieceText = (piece: Piece): string =>
  typeof piece === "string" ? piece : "gap" in piece ? gapText(piece) : piece.strong

const gapText = ({ gap: what, isPlain }: Gap): string => (isPlain === true ? "[…]" : `[…: ${what}]`)

const piecesOf = (words: Words): Phrase =>
  typeof words === "string" || "gap" in words || "strong" in words ? [words] : words

/** Neighbouring texts as one. */
const joined = (pieces: Phrase): Phrase => {
  const result: Array<Piece> = []
  for (const piece of pieces) {
    const last = result.at(-1)
    if (typeof piece === "string" && typeof last === "string") result[result.length - 1] = last + piece
    else if (piece !== "") result.push(piece)
  }
  return result
}
