import { describe, expect, it } from "vitest"
import { campaignOf } from "../../../../test/sample/sampleCampaign.ts"
import { rubricWith } from "../../../../test/sample/sampleRubric.ts"
import { rulesOfRecord } from "../../src/index.ts"

const rules = (file: Readonly<Record<string, unknown>>, language: "vi" | "en" = "vi") =>
  rulesOfRecord(campaignOf({ file }), language).join("\n")

describe("rulesOfRecord", () => {
  it("states the defaults of a campaign that says nothing, one sentence each", () => {
    expect(rulesOfRecord(campaignOf({ committee: [] }), "vi")).toEqual([
      "Để được xếp hạng: Đủ tên, địa chỉ, nội dung (II.4; cột Tên mô hình, Địa chỉ, Nội dung không để trống, nếu hồ sơ có cột ấy).",
      "Đợt xét không đặt hạn đăng ký, không mô hình nào bị coi là đăng ký muộn.",
      "Trọng số tiêu chí: Tiêu chí political-tasks 20 %; Tiêu chí participation 20 %; Tiêu chí effectiveness 30 %; Tiêu chí recognition 15 %; Tiêu chí sustainability 15 %.",
      "Thành viên không chấm mô hình của đơn vị mình, cũng như mô hình hoặc đơn vị đã khai có xung đột lợi ích; phiếu như vậy không được tính.",
      "Phiếu để trống một tiêu chí thì không được tính cho mô hình đó; ô trống không phải là điểm 0, điểm 0 vẫn là điểm.",
      "Một người chấm có hai phiếu khác nhau cho cùng một mô hình: không tính phiếu nào.",
      "Mô hình được xếp hạng khi có ít nhất 1 phiếu được tính.",
      "Điểm của mô hình là trung bình cộng tổng điểm của mọi phiếu được tính.",
      "Điểm được so sánh ở dạng phân số đúng, không làm tròn; khi trình bày mới làm tròn đến hai chữ số thập phân. Mô hình đồng hạng cùng mang thứ hạng cao nhất của nhóm (1, 2, 2, 4).",
      "Mô hình bằng điểm thì đồng hạng; thứ tự giữa chúng do Trưởng ban quyết định.",
      "Xếp loại theo điểm chưa làm tròn: Xuất sắc (từ 90); Tốt (từ 80 đến dưới 90); Khá (từ 65 đến dưới 80)."
    ])
  })

  it("says how many sheets a trimmed mean leaves out, and from how many judges", () => {
    expect(rules({ rules: { panel: "trimmed", trim: 1, trimFrom: 5 } })).toContain(
      "bỏ ở mỗi đầu, cao nhất và thấp nhất, 1 phiếu, áp dụng khi có từ 5 phiếu trở lên;"
    )
    expect(rules({ rules: { panel: "trimmed", trim: "20%" } })).toContain("20% số phiếu (làm tròn xuống);")
    expect(rules({ rules: { panel: "trimmed", trim: 2 } }, "en")).toContain(
      "after 2 of the sheets at each end, highest and lowest, are left out;"
    )
  })

  it("says the deadline as exclusive", () => {
    expect(rules({ deadlines: { registration: "2024-04-07" } })).toContain(
      "Hạn đăng ký là trước ngày 07/4/2024: đăng ký từ ngày này trở đi là muộn"
    )
  })

  it("names the tie chain by the criteria's titles, in its order", () => {
    expect(rules({ rules: { ties: ["effectiveness", "participation"] } })).toContain(
      "lần lượt xét: điểm trung bình tiêu chí “Tiêu chí effectiveness”; điểm trung bình tiêu chí “Tiêu chí participation”."
    )
  })

  it("names the women's step with its article", () => {
    expect(rules({ rules: { ties: ["women"] } })).toContain("(khoản 6 Điều 4 Nghị định 152/2025/NĐ-CP)")
  })

  it("says what each source gives, for whom a criterion is, its least score, and what may be added", () => {
    const rubric = rubricWith(
      {
        scoreSources: [
          { id: "committee", title: { vi: "Hội đồng", en: "Council" }, points: 80 },
          { id: "public", title: { vi: "Nhân dân", en: "Public" }, points: 20 }
        ],
        adjustments: [
          {
            id: "initiative",
            kind: "bonus",
            title: { vi: "Sáng kiến", en: "Initiative" },
            most: 2.5,
            clause: "mục III"
          }
        ]
      },
      [
        { id: "a", weight: 60, minimum: { score: 50, for: "recognition" } },
        { id: "b", weight: 40, appliesTo: { fields: ["economy"], subjectKinds: ["collective"] } }
      ]
    )
    const told = rulesOfRecord(campaignOf({ rubric }), "vi").join("\n")
    expect(told).toContain(
      "Điểm của mô hình là tổng điểm các nguồn chấm: Hội đồng tối đa 80 điểm (trung bình cộng các phiếu); Nhân dân tối đa 20 điểm"
    )
    expect(told).toContain(
      "Tiêu chí “Tiêu chí b” chỉ áp dụng cho mô hình thuộc lĩnh vực Kinh tế; đối tượng Tập thể;"
    )
    expect(told).toContain("Để được công nhận: tiêu chí “Tiêu chí a” đạt trung bình ít nhất 50 điểm.")
    expect(told).toContain("Điểm thưởng “Sáng kiến”: tối đa 2,5 điểm")
  })

  it("says that without a committee file everybody counts", () => {
    expect(rules({})).toContain("phiếu của mọi người chấm đều được tính, không xét xung đột lợi ích")
  })

  it("states the shortlist with its lowest grade", () => {
    expect(rules({ shortlist: { size: 10, minimumGrade: "good" } })).toContain(
      "lấy 10 suất theo thứ hạng, xếp loại từ “Tốt” trở lên;"
    )
  })
})
