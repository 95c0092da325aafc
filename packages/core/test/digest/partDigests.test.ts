import { partDigests } from "@dvk/core"
import { expect, test } from "vitest"
import { campaignOf, registration, sheet } from "../../../../test/sample/sampleCampaign.ts"

const parts = {
  registrations: [registration("A"), registration("B")],
  sheets: [sheet("A", "J1", [80, 70, 60, 50, 40]), sheet("B", "J1", [90, 90, 90, 90, 90])]
}
const whole = partDigests(campaignOf(parts))

const differing = (changed: Parameters<typeof campaignOf>[0]): ReadonlyArray<string> =>
  Object.entries(partDigests(campaignOf({ ...parts, ...changed }))).flatMap(([part, digest]) =>
    new Map<string, string>(Object.entries(whole)).get(part) === digest ? [] : [part]
  )

test("a change shows in its own part and in no other", () => {
  expect(differing({})).toEqual([])
  expect(differing({ registrations: parts.registrations.toReversed() })).toEqual([])
  expect(differing({ sheets: [sheet("A", "J1", [80, 70, 60, 50, 41])] })).toEqual(["scores"])
  expect(differing({ registrations: [registration("A", { name: "Khác" })] })).toEqual(["registrations"])
  expect(differing({ units: [] })).toEqual(["units"])
  expect(differing({ committee: [] })).toEqual(["committee"])
  expect(differing({ file: { title: "Khác" } })).toEqual(["statement"])
  expect(differing({ file: { rules: { panel: "median" } } })).toEqual(["rules"])
  expect(differing({ file: { shortlist: { size: 1 } } })).toEqual(["rules"])
})
