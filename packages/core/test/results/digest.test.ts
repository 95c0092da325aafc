import { digestOf } from "@dvk/core"
import { expect, test } from "vitest"
import { campaignOf, registration } from "../../../../test/sample/sampleCampaign.ts"
import { result } from "../../../../test/sample/sampleResults.ts"

const digest = (...results: ReadonlyArray<ReturnType<typeof result>>): string =>
  digestOf(campaignOf({ registrations: [registration("A")], results, resultColumns: new Set(["replicas"]) }))

test("the digest covers what was reported, and not in which order or file", () => {
  const first = result("A", { target: "a", replicas: 1 })
  const second = result("A", { target: "b" })
  expect(digest(first, second)).toBe(
    digest({ ...second, origin: { file: "results/khac.xlsx", line: 9, sheetRow: 9 } }, first)
  )
  expect(digest(first)).not.toBe(digest(first, second))
  expect(digest({ ...first, replicas: 2 }, second)).not.toBe(digest(first, second))
})

test("a cell that nobody could read is not the same campaign as a blank one", () => {
  const of = (unread: ReadonlyArray<"registeredOn">): string =>
    digestOf(campaignOf({ registrations: [registration("A", { unread })] }))
  expect(of(["registeredOn"])).not.toBe(of([]))
})
