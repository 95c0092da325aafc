const PLACES = 0x1000
/** Names of units, fields, days and counts; what is longer stands in a list once. */
const LONGEST = 40

/**
 * Cuts cells out of a text. A short cell that has stood in the text before is given as the same string: a list says
 * the same few things in most of its columns, and one string needs less memory and is found at once wherever what
 * was made of it is remembered. Each place holds the last text that came to it; nothing has to be found again.
 */
export class CellTexts {
  readonly #text: string
  readonly #known: Array<string> = Array.from({ length: PLACES }, () => "")

  constructor(text: string) {
    this.#text = text
  }

  /** `hash`: any number made of the units between the two places. */
  cut(from: number, to: number, hash: number): string {
    if (to - from > LONGEST) return this.#text.slice(from, to)
    const place = (hash ^ (hash >>> 13)) & (PLACES - 1)
    const known = this.#known[place] ?? ""
    if (this.#isAt(known, from, to)) return known
    const cell = this.#text.slice(from, to)
    this.#known[place] = cell
    return cell
  }

  #isAt(known: string, from: number, to: number): boolean {
    if (known.length !== to - from) return false
    for (let at = to - 1; at >= from; at--)
      if (known.charCodeAt(at - from) !== this.#text.charCodeAt(at)) return false
    return true
  }
}
