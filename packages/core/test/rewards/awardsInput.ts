import { type Awards, parseAwards } from "@dvk/core"
import * as Result from "effect/Result"

const bilingual = (text: string) => ({ vi: text, en: text })

interface DatedRow {
  readonly from: string
  readonly to?: string
}

const salaryRow = ({ amount, ...row }: DatedRow & { readonly amount: number }) => ({
  ...row,
  amount,
  source: `lương ${amount}`
})

/** Small award rules as their YAML would read; tests change one part of them at a time. */
export const awardsInput = () => ({
  format: 1,
  id: "sample",
  title: bilingual("Mức thưởng thử"),
  baseSalary: [
    salaryRow({ from: "2019-07-01", amount: 1_490_000 }),
    salaryRow({ from: "2024-07-01", to: "2026-12-31", amount: 2_340_000 })
  ],
  rounding: [
    { from: "2019-07-01", to: "2023-12-31", method: "nearest", unit: 10_000, source: "gần nhất" },
    { from: "2024-01-01", to: "2026-12-31", method: "up", unit: 10_000, source: "làm tròn lên" }
  ],
  forms: [
    { id: "merit", title: bilingual("Giấy khen"), level: "commune" },
    { id: "commendation", title: bilingual("Bằng khen"), level: "province" }
  ],
  regimes: [
    {
      decree: "Nghị định A",
      article: "Điều 1",
      from: "2019-07-01",
      to: "2026-12-31",
      coefficients: [
        { form: "merit", subjectKind: "collective", coefficient: 0.6, source: "bảng" },
        { form: "merit", subjectKind: "individual", coefficient: 0.15, source: "bảng" },
        { form: "merit", subjectKind: "household", coefficient: 0.45, source: "suy ra", unconfirmed: true },
        { form: "commendation", subjectKind: "collective", coefficient: 3, source: "bảng" }
      ]
    }
  ]
})

/** The parsed sample, with one list of the file in place of its own. */
export const sampleAwards = (change: object = {}): Awards =>
  Result.getOrThrow(parseAwards({ ...awardsInput(), ...change })).awards
