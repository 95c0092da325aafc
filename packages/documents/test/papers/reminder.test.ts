import { dutiesOf, evaluate, owed, parseIsoDate } from "@dvk/core"
import { describe, expect, test } from "vitest"
import { paperNamed, paperText, tablesOf } from "./paperText.ts"
import { paperCampaign, paperInput } from "./sampleInput.ts"

describe("the reminder", () => {
  test("asks several units in one letter, as of the stated day", () => {
    const text = paperText(paperNamed(paperInput(), "reminder"))
    expect(text).toContain("Chi bộ xóm 13")
    expect(text).toContain("07/4/2024")
    expect(text).toContain("tính đến ngày 10/4/2024 còn 01 đơn vị")
  })

  test("names each late duty of the plan with its days, and none that came in or has time", () => {
    const campaign = paperCampaign({
      duties: [
        { id: "half-year", what: "Báo cáo 6 tháng", before: "2024-05-25", from: "u1", to: "Đảng ủy xã" },
        { id: "members", what: "Báo cáo kiểm tra", before: "2024-06-01", from: "J7" },
        { id: "year", what: "Báo cáo năm", before: "2024-12-01", from: "units" },
        { id: "own", what: "Đăng ký mô hình", kind: "registration", before: "2024-04-07", from: "u12" }
      ],
      reports: ["reports/*.csv"]
    })
    const on = parseIsoDate("2024-05-27")
    if (on === null) throw new Error("a day that exists")
    const evaluation = evaluate(campaign)
    const input = {
      ...paperInput({ papers: { reminder: { contact: "bà An, 0123" } } }, campaign),
      owed: owed(campaign, evaluation.coverage, on),
      duties: dutiesOf(campaign, on),
      on
    }
    const text = paperText(paperNamed(input, "reminder"))
    const [rows = []] = tablesOf(paperNamed(input, "reminder"))
    expect(rows.map((row) => row.slice(1))).toEqual([
      ["Chi bộ xóm 2", "Báo cáo 6 tháng, gửi Đảng ủy xã", "01", "25/5/2024", "3"],
      // What the unit owes as a registration is not asked for a second time as a duty.
      ["Chi bộ xóm 13", "Phiếu đăng ký mô hình", "01", "07/4/2024", "51"]
    ])
    expect(text).toContain("liên hệ bà An, 0123 để được hướng dẫn")
    const later = parseIsoDate("2024-06-03")
    if (later === null) throw new Error("a day that exists")
    const persons = { ...input, duties: dutiesOf(campaign, later), on: later }
    expect(paperText(paperNamed(persons, "reminder"))).toContain("03 đơn vị, cá nhân chưa nộp đủ")
  })
})
