import type { Path } from "@dvk/core"
import { type Document, isMap, isNode, isScalar, type Pair, parseDocument } from "yaml"

/** A stretch of a text with what is to stand in its place. */
interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
}

/**
 * Changes to single values of a YAML text. Whatever is not changed stays as it is written, byte for byte: comments,
 * blank lines, quotes, the way a list is laid out.
 */
export class YamlEdits {
  readonly #text: string
  readonly #document: Document
  readonly #edits: Array<Edit> = []
  readonly #lineEnd: string

  /** `text`: YAML that has been read without a fault. */
  constructor(text: string) {
    this.#text = text
    this.#document = parseDocument(text, { stringKeys: true })
    this.#lineEnd = text.includes("\r\n") ? "\r\n" : "\n"
  }

  /** Writes a value in its own quotes: `change` gets it as it is written. One that is an alias is written out. */
  change(path: Path, change: (written: string) => string, value: string): void {
    const place = this.#placeOf(path)
    if (place === null) return
    const written = this.#text.slice(...place)
    const changed = change(written)
    this.#replace(place, changed === written ? value : changed)
  }

  /** Puts a text or a list of texts in the place of a value, or as a key of its own before another key. */
  set(key: string, value: string | ReadonlyArray<string>, before: string): void {
    const text = typeof value === "string" ? quoted(value) : `[${value.map(quoted).join(", ")}]`
    const place = this.#placeOf([key])
    if (place !== null) {
      const end = /\s*$/.exec(this.#text.slice(...place))?.[0] ?? ""
      return this.#replace(place, `${text}${end}`)
    }
    const at = this.#keyAt(before)
    if (at !== null) this.#insert(at, `${key}: ${text}${this.#isFlow() ? ", " : this.#lineEnd}`)
  }

  /** Puts a line of comment above a key. */
  noteBefore(key: string, note: string): void {
    const at = this.#isFlow() ? 0 : this.#keyAt(key)
    if (at !== null) this.#insert(at, `# ${note}${this.#lineEnd}`)
  }

  /** Puts a comment above everything. */
  noteAtHead(note: string): void {
    this.#insert(0, `# ${note}${this.#lineEnd}${this.#lineEnd}`)
  }

  toString(): string {
    return this.#edits
      .toSorted((a, b) => b.from - a.from)
      .reduce((text, { from, to, text: own }) => text.slice(0, from) + own + text.slice(to), this.#text)
  }

  #replace([from, to]: readonly [number, number], text: string): void {
    this.#edits.push({ from, to, text })
  }

  #insert(at: number, text: string): void {
    this.#edits.push({ from: at, to: at, text })
  }

  #isFlow(): boolean {
    const { contents } = this.#document
    return isMap(contents) && contents.flow === true
  }

  #placeOf(path: Path): readonly [number, number] | null {
    const node: unknown = this.#document.getIn([...path], true)
    return isNode(node) && node.range ? [node.range[0], node.range[1]] : null
  }

  #keyAt(key: string): number | null {
    const { contents } = this.#document
    if (!isMap(contents)) return null
    const pair = contents.items.find((item: Pair) => isScalar(item.key) && item.key.value === key)
    return pair !== undefined && isNode(pair.key) ? (pair.key.range?.[0] ?? null) : null
  }
}

/** Plain where that can mean nothing else; YAML reads the strings of JSON as they are. */
const quoted = (text: string): string => (/^[a-z][\w./-]*$/i.test(text) ? text : JSON.stringify(text))
