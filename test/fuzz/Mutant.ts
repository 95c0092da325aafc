import { Random } from "./Random.ts"

/** A stretch of a mutant: a part of the original that stands as it stood, or bytes of its own. */
export type Piece =
  | { readonly _tag: "Kept"; readonly from: number; readonly to: number }
  | { readonly _tag: "Strange"; readonly bytes: Uint8Array }

/** What became of a file, stretch by stretch, so that one can still tell which of its rows are untouched. */
export type Mutant = ReadonlyArray<Piece>

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

/** What breaks readers: quotes, line ends, delimiters, and bytes that no text has. */
const nasty: readonly [Uint8Array, ...ReadonlyArray<Uint8Array>] = [
  encode('"'),
  ...[
    '""',
    "\n",
    "\r",
    "\r\n",
    "\n\n\n",
    ",",
    ";",
    "\t",
    "|",
    '\\"',
    '",',
    ',"',
    '"\n"',
    ",,,,,,,,",
    "'",
    "=1+1"
  ].map(encode),
  ...[
    "\0",
    "\u00a0",
    "\u200b",
    "\ufeff",
    "\u202e",
    "\u0301",
    "\u0007",
    "é",
    "sep=;\n",
    "nt",
    "I. Kinh tế"
  ].map(encode),
  ...["Tổng cộng", "__proto__", "1e999", "31/02/2024", "\ufffd", "<w:tr/>", "]]>"].map(encode),
  Uint8Array.of(0xff),
  Uint8Array.of(0xc3),
  Uint8Array.of(0xe1, 0xbb),
  Uint8Array.of(0xff, 0xfe),
  Uint8Array.of(0xb8, 0xd6, 0xca),
  Uint8Array.of(0, 0)
]

const lengthOf = (piece: Piece): number =>
  piece._tag === "Kept" ? piece.to - piece.from : piece.bytes.length

/** How many bytes a mutant has. */
export const sizeOf = (mutant: Mutant): number => mutant.reduce((sum, piece) => sum + lengthOf(piece), 0)

/** The bytes of a mutant. */
export const bytesOfMutant = (mutant: Mutant, original: Uint8Array): Uint8Array => {
  const bytes = new Uint8Array(sizeOf(mutant))
  let at = 0
  for (const piece of mutant) {
    bytes.set(piece._tag === "Kept" ? original.subarray(piece.from, piece.to) : piece.bytes, at)
    at += lengthOf(piece)
  }
  return bytes
}

const part = (piece: Piece, from: number, to: number): Mutant =>
  from >= to
    ? []
    : [
        piece._tag === "Kept"
          ? { ...piece, from: piece.from + from, to: piece.from + to }
          : { ...piece, bytes: piece.bytes.subarray(from, to) }
      ]

/** The stretches between two places of a mutant. */
const slice = (mutant: Mutant, from: number, to: number): Mutant => {
  let start = 0
  return mutant.flatMap((piece) => {
    const at = start
    start += lengthOf(piece)
    return part(piece, Math.max(0, from - at), Math.min(lengthOf(piece), to - at))
  })
}

const replace = (mutant: Mutant, from: number, to: number, by: Mutant): Mutant => [
  ...slice(mutant, 0, from),
  ...by,
  ...slice(mutant, to, sizeOf(mutant))
]

const strange = (bytes: Uint8Array): Mutant => [{ _tag: "Strange", bytes }]

/** A change by chance: of one byte, of a few, or of a whole stretch. `other` lends bytes of another file. */
export const mutate = (mutant: Mutant, seed: number, other: Uint8Array): Mutant => {
  const random = new Random(seed)
  const size = sizeOf(mutant)
  const at = random.below(size + 1)
  const length = 1 + random.below(random.pick([1, 4, 40, Math.ceil(size / 3)]))
  switch (random.below(10)) {
    case 0:
    case 1:
      return replace(mutant, at, Math.min(size, at + 1), strange(Uint8Array.of(random.below(256))))
    case 2:
    case 3:
    case 4:
      return replace(mutant, at, at, strange(random.pick(nasty)))
    case 5:
      return replace(mutant, at, Math.min(size, at + length), [])
    case 6:
      return slice(mutant, 0, at)
    case 7: {
      const from = random.below(size + 1)
      return replace(mutant, at, at, slice(mutant, from, from + length))
    }
    case 8: {
      const from = random.below(other.length + 1)
      return replace(mutant, at, at, strange(other.subarray(from, from + length)))
    }
    default:
      return random.below(2) === 0 ? [...mutant, ...mutant] : [...mutant, ...strange(other)]
  }
}
