import { tablePlaces } from "../bytes/tablePlaces.ts"

/** Running numbers take places, too, before a unit comes again: there have to be many more than units. */
const MOST_PLACES = 0x4000
/** Bytes. Names of units, fields, days and counts; what is longer stands in a list once. */
const LONGEST = 44

/**
 * Cuts cells out of a text. A short cell that has stood in the text before is given as the same string: a list says
 * the same few things in most of its columns, and one string needs less memory and is found at once wherever what
 * was made of it is remembered. Each place holds the last text that came to it; nothing has to be found again.
 */
export class CellTexts {
  readonly #text: string
  /** The text as UTF-8. */
  readonly #bytes: Uint8Array
  readonly #known: Array<string>
  /** The number each known text came with, where in the bytes it stands, and how many it has. */
  readonly #hashes: Int32Array
  readonly #starts: Int32Array
  readonly #lengths: Int32Array

  constructor(text: string, bytes: Uint8Array) {
    this.#text = text
    this.#bytes = bytes
    const places = tablePlaces(bytes, MOST_PLACES)
    this.#known = Array.from({ length: places }, () => "")
    this.#hashes = new Int32Array(places)
    this.#starts = new Int32Array(places)
    this.#lengths = new Int32Array(places)
  }

  /** `from` and `to` in the text are `byte` to `end` in the bytes. `hash`: any number made of these bytes. */
  cut(from: number, to: number, byte: number, end: number, hash: number): string {
    const length = end - byte
    if (length > LONGEST) return this.#text.slice(from, to)
    const place = (hash ^ (hash >>> 13)) & (this.#hashes.length - 1)
    const isLikely = this.#hashes[place] === hash && this.#lengths[place] === length
    if (isLikely && this.#isAt(this.#starts[place] ?? 0, byte, length)) return this.#known[place] ?? ""
    const cell = this.#text.slice(from, to)
    this.#known[place] = cell
    this.#hashes[place] = hash
    this.#starts[place] = byte
    this.#lengths[place] = length
    return cell
  }

  #isAt(known: number, byte: number, length: number): boolean {
    const bytes = this.#bytes
    for (let at = 0; at < length; at++) if (bytes[known + at] !== bytes[byte + at]) return false
    return true
  }
}
