import { utf8ToBytes } from "@noble/hashes/utils.js"
import { FIXED_POINT_PLACES, FIXED_POINT_UNIT } from "../exact/FixedPoint.ts"

const CHUNK = 1 << 16

/** The most bytes a fixed-point number takes: a sign, digits of 2·10^9 and a point. */
const NUMBER_BYTES = 16

const POINT = 0x2e
const MINUS = 0x2d
const ZERO = 0x30

/** Gathers text, bytes and numbers into chunks and hands each full chunk on. */
export class ByteFeed {
  readonly #chunk = new Uint8Array(CHUNK)
  readonly #pass: (bytes: Uint8Array) => void
  #length = 0
  #text = ""

  constructor(pass: (bytes: Uint8Array) => void) {
    this.#pass = pass
  }

  text(text: string): void {
    this.#text += text
    if (this.#text.length >= CHUNK) this.#encode()
  }

  bytes(bytes: Uint8Array): void {
    if (this.#text !== "") this.#encode()
    this.#append(bytes)
  }

  /** One long text is encoded in a fraction of the time that its pieces would take. */
  #encode(): void {
    const text = this.#text
    this.#text = ""
    this.#append(utf8ToBytes(text))
  }

  #append(bytes: Uint8Array): void {
    if (this.#length + bytes.length > CHUNK) this.#empty()
    if (bytes.length > CHUNK) this.#pass(bytes)
    else {
      for (let at = 0; at < bytes.length; at++) this.#chunk[this.#length + at] = bytes[at] ?? 0
      this.#length += bytes.length
    }
  }

  /** Ten-thousandths as a decimal without zeros at its end: 825000 is 82.5. */
  fixedPoint(units: number): void {
    if (this.#text !== "") this.#encode()
    if (this.#length + NUMBER_BYTES > CHUNK) this.#empty()
    if (units < 0) this.#chunk[this.#length++] = MINUS
    const size = Math.abs(units)
    const whole = Math.floor(size / FIXED_POINT_UNIT)
    this.#digits(whole, digitsOf(whole))
    let fraction = size - whole * FIXED_POINT_UNIT
    if (fraction === 0) return
    let places = FIXED_POINT_PLACES
    for (; fraction % 10 === 0; places--) fraction /= 10
    this.#chunk[this.#length++] = POINT
    this.#digits(fraction, places)
  }

  #digits(value: number, count: number): void {
    let rest = value
    for (let at = this.#length + count - 1; at >= this.#length; at--) {
      const digit = rest % 10
      this.#chunk[at] = ZERO + digit
      rest = (rest - digit) / 10
    }
    this.#length += count
  }

  /** Hands on what is left. */
  flush(): void {
    if (this.#text !== "") this.#encode()
    this.#empty()
  }

  #empty(): void {
    this.#pass(this.#chunk.subarray(0, this.#length))
    this.#length = 0
  }
}

const digitsOf = (value: number): number => {
  let count = 1
  for (let bound = 10; bound <= value; bound *= 10) count++
  return count
}
