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

  it("says which criterion does not apply, and how many points are added or taken", () => {
    const reading = readDecisions(
      "decisions.csv",
      lines(
        "Quyết định;Mã mô hình;Tiêu chí;Điểm;Lý do",
        "Không áp dụng tiêu chí;m1;Tiêu chí 2;;Đơn vị không có dân cư",
        "Điểm thưởng;m2;sang-kien;1,5;Sáng kiến cấp tỉnh",
        "Điểm trừ;m3;nop-muon;2 điểm;Nộp báo cáo muộn"
      )
    )
    expect(reading.findings).toEqual([])
    expect(reading.rows).toMatchObject([
      { kind: "not-applicable", criterion: "Tiêu chí 2", points: null },
      { kind: "bonus", criterion: "sang-kien", points: 15_000 },
      { kind: "penalty", criterion: "nop-muon", points: 20_000 }
    ])
  })

  it("refuses points that are none, and a decision that does not say what it is about", () => {
    const reading = readDecisions(
      "decisions.csv",
      lines(
        "Quyết định;Mã mô hình;Tiêu chí;Điểm;Lý do",
        "Điểm thưởng;m1;sang-kien;;vì",
        "Điểm thưởng;m1;sang-kien;0;vì",
        "Điểm trừ;m1;nop-muon;-2;vì",
        "Không áp dụng tiêu chí;m1;;;vì"
      )
    )
    expect(reading.rows).toEqual([])
    expect(reading.findings).toMatchObject([
      { code: "missing-id", column: "Điểm" },
      { code: "bad-number", severity: "error", before: "0" },
      { code: "bad-number", severity: "error", before: "-2" },
      { code: "missing-id", column: "Tiêu chí" }
    ])
  })

  it("names the column that a decision needs and the file does not have", () => {
    const reading = readDecisions("decisions.csv", lines("ruling,model,reason", "bonus,m1,vì", "admit,m2,vì"))
    expect(reading.rows).toMatchObject([{ kind: "admit", criterion: null, points: null }])
    expect(reading.findings).toMatchObject([
      { code: "missing-id", line: 2, values: { key: "criterion" } },
      { code: "missing-id", line: 2, values: { key: "points" } }
    ])
  })
})
