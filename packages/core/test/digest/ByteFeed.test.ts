import { rational, toDecimalString } from "@dvk/core"
import * as fc from "fast-check"
import { expect, test } from "vitest"
import { ByteFeed } from "../../src/digest/ByteFeed.ts"

const fed = (work: (feed: ByteFeed) => void): string => {
  const bytes: Array<number> = []
  const feed = new ByteFeed((chunk) => {
    for (const byte of chunk) bytes.push(byte)
  })
  work(feed)
  feed.flush()
  return new TextDecoder().decode(Uint8Array.from(bytes))
}

test("numbers are decimals without zeros at their end", () => {
  fc.assert(
    fc.property(fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }), (units) => {
      expect(fed((feed) => feed.fixedPoint(units))).toBe(toDecimalString(rational(units, 10_000)))
    })
  )
  expect(fed((feed) => feed.fixedPoint(825_000))).toBe("82.5")
})

test("text, bytes and numbers come out in the order they went in, also beyond a chunk", () => {
  const long = "Dân vận khéo ".repeat(9_000)
  const text = fed((feed) => {
    for (let round = 0; round < 3; round++) {
      feed.text(long)
      feed.bytes(new TextEncoder().encode(","))
      feed.fixedPoint(1)
    }
  })
  expect(text).toBe(`${long},0.0001`.repeat(3))
})
