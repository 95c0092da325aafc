import { describe, expect, it } from "vitest"
import { readDecisions } from "../../src/lists/readDecisions.ts"
import { bytesOf } from "../sample/reading.ts"

const lines = (...texts: ReadonlyArray<string>): Uint8Array => bytesOf(texts.join("\n"))

describe("decisions.csv", () => {
  it("lists rulings, each with its reason", () => {
    const reading = readDecisions(
      "decisions.csv",
      lines(
        "ruling,model,against,reason,document,date,by",
        "place,m1,m2,Tỷ lệ nữ cao hơn,12-BB/BCĐ,20/12/2024,Trưởng ban",
        "Chấp nhận,m3,,Nộp đúng hạn theo dấu bưu điện,,,"
      )
    )
    expect(reading.rows).toMatchObject([
      { kind: "place", model: "m1", against: "m2", date: "2024-12-20", by: "Trưởng ban" },
      { kind: "admit", model: "m3", against: null, date: null }
    ])
  })

  it("refuses a ruling that is none, one without a reason, and a place above nobody", () => {
    const reading = readDecisions(
      "decisions.csv",
      lines("ruling,model,against,reason", "admitt,m1,,vì", "admit,m1,,", "place,m1,,vì")
    )
    expect(reading.rows).toEqual([])
    expect(reading.findings).toMatchObject([
      { code: "bad-value", values: { nearest: "admit" } },
      { code: "missing-id", column: "reason" },
      { code: "missing-id", column: "against" }
    ])
  })
})
