import { readFileSync } from "node:fs"
import { multiply, parseAwards, parseIsoDate, type Reward, rational, rewardOf } from "@dvk/core"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { parse } from "yaml"

const shipped = new URL("../../data/awards/vietnam.yaml", import.meta.url)
const { awards, warnings } = Result.getOrThrow(parseAwards(parse(readFileSync(shipped, "utf8"))))

const given = (form: string, subjectKind: Reward["subjectKind"], date: string) => {
  const decidedOn = parseIsoDate(date)
  if (decidedOn === null) throw new RangeError(date)
  return rewardOf(awards, { form, subjectKind, decidedOn })
}

const amount = (form: string, kind: Reward["subjectKind"], date: string): number | string =>
  Result.match(given(form, kind, date), {
    onFailure: ({ code }) => code,
    onSuccess: (reward) => reward.amount
  })

const unconfirmed = (form: string, kind: Reward["subjectKind"], date: string): ReadonlyArray<string> =>
  Result.getOrThrow(given(form, kind, date))
    .sources.filter((source) => source.unconfirmed)
    .map(({ part }) => part)

describe("the shipped award rules", () => {
  it("are read without a warning and answer from 07/2019 on", () => {
    expect(warnings).toEqual([])
    expect(awards.known).toEqual({ from: "2019-07-01", to: "2027-02-28" })
  })

  it("are written in composed Vietnamese (NFC)", () => {
    const text = readFileSync(shipped, "utf8")
    expect(text).toBe(text.normalize("NFC"))
  })

  it("pay a collective more than an individual by the same form on the same day (152/2025, art. 49 (4))", () => {
    const pairs = awards.regimes.flatMap(({ from, coefficients }) =>
      coefficients
        .filter(({ subjectKind }) => subjectKind === "individual")
        .map(({ form }) => [amount(form, "collective", from), amount(form, "individual", from)])
    )
    expect(pairs.length).toBeGreaterThan(10)
    expect(pairs.filter(([more, less]) => Number(more) <= Number(less))).toEqual([])
  })
})

describe("base salary changes at the beginning of July", () => {
  const salary = (date: string) => Result.getOrThrow(given("commune-merit", "collective", date)).baseSalary

  it.each([
    ["2019-07-01", 1_490_000, "Nghị định 38/2019"],
    ["2023-06-30", 1_490_000, "Nghị định 38/2019"],
    ["2023-07-01", 1_800_000, "Nghị định 24/2023"],
    ["2024-06-30", 1_800_000, "Nghị định 24/2023"],
    ["2024-07-01", 2_340_000, "Nghị định 73/2024"],
    ["2026-06-30", 2_340_000, "Nghị định 73/2024"],
    ["2026-07-01", 2_530_000, "Nghị định 161/2026"]
  ])("on %s it is %d đồng (%s)", (date, expected, source) => {
    expect(salary(date)).toBe(expected)
    expect(Result.getOrThrow(given("commune-merit", "collective", date)).sources[0]?.source).toContain(source)
  })
})

describe("under decree 91/2017", () => {
  // A published worked example: 0.15 × 1,490,000 = 223,500, paid as 220,000.
  it("a commune chairperson's giấy khen pays an individual 220,000 and a collective 450,000 đồng", () => {
    expect(amount("commune-merit", "individual", "2023-06-30")).toBe(220_000)
    expect(amount("commune-merit", "collective", "2023-06-30")).toBe(450_000)
  })

  it("other giấy khen pay 0.3 and 0.6: 540,000 and 1,080,000 đồng at 1,800,000", () => {
    expect(amount("district-merit", "individual", "2023-12-31")).toBe(540_000)
    expect(amount("agency-merit", "collective", "2023-12-31")).toBe(1_080_000)
  })

  it("what was not found is not worked out", () => {
    expect(amount("province-commendation", "collective", "2023-12-31")).toBe("award-not-known")
    expect(amount("commune-merit", "household", "2023-12-31")).toBe("award-not-known")
  })
})

describe("under decree 98/2023", () => {
  it("the figures of 152/2025 are used and marked: 0.6 × 1,800,000 until 30/6/2024, then 0.6 × 2,340,000", () => {
    expect(amount("commune-merit", "collective", "2024-06-30")).toBe(1_080_000)
    expect(amount("commune-merit", "collective", "2024-07-01")).toBe(1_410_000)
    expect(unconfirmed("commune-merit", "collective", "2024-07-01")).toEqual(["coefficient", "rounding"])
  })
})

describe("under decree 152/2025", () => {
  // Coefficient × 2,340,000, rounded up: 1,404,000; 702,000; 1,053,000; 7,020,000; 3,510,000; 5,265,000.
  it.each([
    ["commune-merit", "collective", 1_410_000, []],
    ["commune-merit", "individual", 710_000, ["coefficient"]],
    ["commune-merit", "household", 1_060_000, ["coefficient"]],
    ["province-commendation", "collective", 7_020_000, []],
    ["province-commendation", "individual", 3_510_000, ["coefficient"]],
    ["province-commendation", "household", 5_270_000, ["coefficient"]]
  ] as const)("%s to a %s pays %d đồng in 2025", (form, kind, expected, open) => {
    expect(amount(form, kind, "2025-07-01")).toBe(expected)
    expect(unconfirmed(form, kind, "2025-07-01")).toEqual(open)
  })

  // Coefficient × 2,530,000, rounded up: 1,518,000; 759,000; 1,138,500; 7,590,000; 3,795,000; 5,692,500.
  it.each([
    ["commune-merit", "collective", 1_520_000],
    ["commune-merit", "individual", 760_000],
    ["commune-merit", "household", 1_140_000],
    ["province-commendation", "collective", 7_590_000],
    ["province-commendation", "individual", 3_800_000],
    ["province-commendation", "household", 5_700_000]
  ] as const)("%s to a %s pays %d đồng from 07/2026", (form, kind, expected) => {
    expect(amount(form, kind, "2026-07-01")).toBe(expected)
  })

  it("is marked as a whole once law 06/2026/QH16 is in force", () => {
    expect(unconfirmed("commune-merit", "collective", "2026-09-30")).toEqual([])
    expect(unconfirmed("commune-merit", "collective", "2026-10-01")).toEqual(["coefficient", "rounding"])
  })

  it("knows no district level", () => {
    expect(amount("district-merit", "collective", "2025-06-30")).toBe(1_410_000)
    expect(amount("district-merit", "collective", "2025-07-01")).toBe("award-not-known")
  })
})

it("beyond its first and last day nothing is worked out", () => {
  expect(amount("commune-merit", "collective", "2019-06-30")).toBe("award-date-unknown")
  expect(amount("commune-merit", "collective", "2027-02-28")).toBe(1_520_000)
  expect(amount("commune-merit", "collective", "2027-03-01")).toBe("award-date-unknown")
})

it("a household gets 1.5 times what an individual gets, before rounding", () => {
  const coefficientsOf = (kind: Reward["subjectKind"]) =>
    awards.regimes.flatMap(({ decree, coefficients }) =>
      coefficients
        .filter(({ subjectKind }) => subjectKind === kind)
        .map(({ form, coefficient }) => ({ decree, form, coefficient }))
    )
  const households = coefficientsOf("household")
  const paidHouseholds = new Set(households.map(({ decree }) => decree))
  const oneAndAHalf = rational(3, 2)
  expect(households.length).toBeGreaterThan(10)
  expect(households).toEqual(
    coefficientsOf("individual")
      .filter(({ decree }) => paidHouseholds.has(decree))
      .map((row) => ({ ...row, coefficient: multiply(row.coefficient, oneAndAHalf) }))
  )
})
