import { asOf, type Campaign, livesOf, missingOf, parseIsoDate, type Registration, reviewOf } from "@dvk/core"
import { describe, expect, test } from "vitest"
import { campaignOf, registration } from "../../../../test/sample/sampleCampaign.ts"
import { result } from "../../../../test/sample/sampleResults.ts"
import { step } from "../../../../test/sample/sampleSteps.ts"

const day = parseIsoDate("2024-03-01")

const missing = (parts: Parameters<typeof campaignOf>[0], changes: Partial<Registration> = {}) =>
  missingOf(campaignOf(parts), registration("A", { registeredOn: day, ...changes })).map(
    ({ what, target }) => (target === null ? what : [what, target])
  )

describe("what is missing of a model", () => {
  test("with its registration: address, content and day", () => {
    expect(missing({})).toEqual([])
    expect(missing({}, { address: null, content: null, registeredOn: null })).toEqual([
      "address",
      "content",
      "registeredOn"
    ])
  })

  test("is not a cell that nobody could read: that is told elsewhere", () => {
    expect(missing({}, { registeredOn: null, unread: ["registeredOn"] })).toEqual([])
  })

  test("under way: how many take part, of how many", () => {
    const steps = [step("A", "under-way", "2024-04-01")]
    expect(missing({ steps })).toEqual(["participants", "population"])
    const results = [result("A", { participants: { count: 80, of: "household" } })]
    expect(missing({ steps, results })).toEqual(["population"])
  })

  test("appraised: the result of each target by name, and evidence", () => {
    const steps = [step("A", "appraised", "2024-10-01")]
    const counts = { participants: { count: 80, of: null }, population: { count: 100, of: null } }
    expect(missing({ steps }, { ...counts, targets: "Trồng 500 m hoa" })).toEqual([
      ["target-result", "Trồng 500 m hoa"],
      "evidence"
    ])
    const results = [
      result("A", { target: "Trồng 500 m hoa", registered: 5_000_000, actual: 5_200_000 }),
      result("A", { target: "Lắp 3 camera", registered: 30_000 }),
      result("A", { evidence: "Biên bản ngày 01/9" })
    ]
    expect(missing({ steps, results }, counts)).toEqual([["target-result", "Lắp 3 camera"]])
  })

  test("recognised and commended: the paper, its day and its body", () => {
    const counts = { participants: { count: 80, of: null }, population: { count: 100, of: null } }
    const results = [result("A", { evidence: "Ảnh" })]
    const recognised = step("A", "recognised", null)
    expect(missing({ steps: [recognised], results }, counts)).toEqual([
      "recognition-document",
      "recognition-date",
      "recognition-body"
    ])
    const told = { document: "12-QĐ/UBND", body: "UBND xã" }
    expect(
      missing(
        {
          steps: [step("A", "recognised", "2024-11-01", told), step("A", "commended", "2024-12-01")],
          results
        },
        counts
      )
    ).toEqual(["commendation-document", "commendation-body"])
  })

  test("of a stopped model is nothing", () => {
    expect(missing({ steps: [step("A", "stopped", "2024-06-01")] }, { address: null })).toEqual([])
  })
})

describe("the review of models that go on", () => {
  const review = (
    steps: Campaign["steps"],
    changes: Partial<Registration> = { yearBegun: 2023 },
    on: string | null = null
  ) => {
    const campaign = asOf(campaignOf({ steps }), on === null ? null : parseIsoDate(on))
    return reviewOf(campaign, registration("A", changes))
  }

  test("is due for a model of an earlier year, told by the form or by its steps, and for no other", () => {
    expect(review([])).toBe("due")
    expect(review([step("A", "registered", "2023-03-01")], {})).toBe("due")
    expect(review([], {})).toBeNull()
    expect(review([], { yearBegun: 2024 })).toBeNull()
  })

  test("is done by a verdict of this year, of which the last counts", () => {
    const kept = step("A", "kept", "2024-03-01")
    expect(review([kept])).toBe("kept")
    expect(review([kept, step("A", "stopped", "2024-09-01")])).toBe("stopped")
    expect(review([kept], { yearBegun: 2023 }, "2024-02-29")).toBe("due")
  })

  test("is not done by the verdict of last year, nor by one without a day", () => {
    expect(review([step("A", "kept", "2023-03-01")])).toBe("due")
    expect(review([step("A", "kept", null)])).toBe("due")
  })

  test("is not asked of a model that was stopped before", () => {
    expect(review([step("A", "stopped", "2023-03-01")])).toBeNull()
  })
})

test("inspections come from the steps and from the reports of results, each once, by day", () => {
  const campaign = campaignOf({
    registrations: [registration("A")],
    steps: [step("A", "inspected", "2024-06-01", { note: "Đúng như báo cáo", body: "Ban Chỉ đạo" })],
    results: [
      result("A", { inspection: "Đúng như báo cáo", inspectedOn: parseIsoDate("2024-06-01") }),
      result("A", { inspection: "Thiếu sổ", inspectedOn: parseIsoDate("2024-05-01") })
    ]
  })
  expect(livesOf(campaign)[0]?.inspections.map(({ note, on }) => [note, on])).toEqual([
    ["Thiếu sổ", "2024-05-01"],
    ["Đúng như báo cáo", "2024-06-01"]
  ])
  expect(livesOf(campaign, parseIsoDate("2024-05-31"))[0]?.inspections).toHaveLength(1)
})

test("what was reported later is still missing on a day, and so is a recognition that came with it", () => {
  const campaign = campaignOf({
    registrations: [registration("A", { registeredOn: day })],
    steps: [step("A", "appraised", "2024-10-01")],
    results: [
      result("A", {
        evidence: "Ảnh",
        participants: { count: 80, of: null },
        population: { count: 100, of: null },
        recognitionDocument: "12-QĐ/UBND",
        reportedOn: parseIsoDate("2024-11-01")
      })
    ]
  })
  const on = (text: string) => livesOf(campaign, parseIsoDate(text))[0]
  expect(on("2024-10-31")?.missing.map(({ what }) => what)).toEqual([
    "participants",
    "population",
    "evidence"
  ])
  expect(on("2024-10-31")?.state).toBe("appraised")
  expect(on("2024-11-01")).toMatchObject({ missing: [], state: "recognised" })
})
