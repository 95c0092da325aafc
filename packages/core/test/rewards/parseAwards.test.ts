import { type Problem, parseAwards, pathText } from "@dvk/core"
import * as Result from "effect/Result"
import { describe, expect, test } from "vitest"
import { awardsInput, sampleAwards } from "./awardsInput.ts"

const problemsOf = (change: object): ReadonlyArray<Problem> =>
  Result.match(parseAwards({ ...awardsInput(), ...change }), {
    onFailure: (problems) => problems,
    onSuccess: () => []
  })

const told = (change: object): ReadonlyArray<string> =>
  problemsOf(change).map(({ code, path }) => `${code} ${pathText(path)}`)

const salaries = (...periods: ReadonlyArray<readonly [from: string, to?: string]>) => ({
  baseSalary: periods.map(([from, to]) => ({
    from,
    ...(to === undefined ? {} : { to }),
    amount: 1_490_000,
    source: "nguồn"
  }))
})

describe("rows of one kind", () => {
  test("may stand in any order", () => {
    const { baseSalaries } = sampleAwards(salaries(["2024-07-01", "2026-12-31"], ["2019-07-01"]))
    expect(baseSalaries.map(({ from }) => from)).toEqual(["2019-07-01", "2024-07-01"])
  })

  test("may say their last day, or end when the next begins", () => {
    expect(told(salaries(["2019-07-01", "2023-06-30"], ["2023-07-01", "2026-12-31"]))).toEqual([])
    expect(told(salaries(["2019-07-01"], ["2023-07-01", "2026-12-31"]))).toEqual([])
  })

  test("must not share a day", () => {
    const change = salaries(["2019-07-01", "2023-07-01"], ["2023-07-01", "2026-12-31"])
    expect(told(change)).toEqual(["overlapping-periods baseSalary.2.from"])
    expect(problemsOf(change)[0]?.values).toEqual({
      path: "baseSalary.2.from",
      earlier: "2019-07-01",
      end: "2023-07-01",
      from: "2023-07-01"
    })
    expect(told(salaries(["2019-07-01"], ["2019-07-01", "2026-12-31"]))).toEqual([
      "overlapping-periods baseSalary.2.from"
    ])
  })

  test("must not leave a day out", () => {
    expect(told(salaries(["2019-07-01", "2023-06-29"], ["2023-07-01", "2026-12-31"]))).toEqual([
      "period-gap baseSalary.2.from"
    ])
  })

  test("say in the last one how long it is known to hold", () => {
    expect(told(salaries(["2019-07-01"]))).toEqual(["missing-key baseSalary.1.to"])
  })

  test("do not end before they begin", () => {
    expect(told(salaries(["2019-07-01", "2019-06-30"]))).toEqual(["bad-value baseSalary.1.to"])
  })

  test("are known together only where all three kinds are", () => {
    expect(sampleAwards(salaries(["2020-01-01", "2025-12-31"])).known).toEqual({
      from: "2020-01-01",
      to: "2025-12-31"
    })
  })
})

describe("coefficients", () => {
  const coefficients = (rows: ReadonlyArray<object>) => {
    const [regime] = awardsInput().regimes
    return { regimes: [{ ...regime, coefficients: rows }] }
  }
  const row = { form: "merit", subjectKind: "collective", coefficient: 0.6, source: "bảng" }

  test("belong to a declared form, and the nearest one is named", () => {
    const change = coefficients([{ ...row, form: "merrit" }])
    expect(told(change)).toEqual(["bad-value regimes.1.coefficients.1.form"])
    expect(problemsOf(change)[0]?.values["nearest"]).toBe("merit")
  })

  test("stand once for a form and kind of subject", () => {
    expect(told(coefficients([row, { ...row, coefficient: 0.3 }]))).toEqual([
      "duplicate-entry regimes.1.coefficients.2"
    ])
  })

  test("are exact decimals above zero", () => {
    const path = "regimes.1.coefficients.1.coefficient"
    expect(told(coefficients([{ ...row, coefficient: 0.12345 }]))).toEqual([`bad-value ${path}`])
    expect(told(coefficients([{ ...row, coefficient: 0 }]))).toEqual([`bad-value ${path}`])
    expect(told(coefficients([{ ...row, coefficient: "0,6" }]))).toEqual([`wrong-type ${path}`])
  })

  test("have a source, as every figure does", () => {
    expect(told(coefficients([{ ...row, source: " " }]))).toEqual([
      "bad-value regimes.1.coefficients.1.source"
    ])
  })
})

test("a form stands once", () => {
  const { forms } = awardsInput()
  expect(told({ forms: [...forms, ...forms.slice(0, 1)] })).toEqual(["duplicate-entry forms.3.id"])
})

test("an unknown key is named and no reason to refuse the file", () => {
  const parsed = Result.getOrThrow(parseAwards({ ...awardsInput(), regime: [] }))
  expect(parsed.warnings).toMatchObject([
    { code: "unknown-key", values: { key: "regime", nearest: "regimes" } }
  ])
})
