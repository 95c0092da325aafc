import { finding } from "@dvk/core"
import { describe, expect, it } from "vitest"
import { sayFinding } from "../../src/findings/sayFinding.ts"

describe("findings on award rules", () => {
  it("name both rows that hold for one day", () => {
    const values = {
      path: "baseSalary.2.from",
      earlier: "2019-07-01",
      end: "2023-07-01",
      from: "2023-07-01"
    }
    expect(sayFinding(finding("overlapping-periods", {}, values), "vi")).toBe(
      "Hai dòng cùng áp dụng cho một ngày: dòng từ ngày 01/7/2019 đến hết ngày 01/7/2023 và dòng từ ngày 01/7/2023 (baseSalary.2.from). Sửa from hoặc to để mỗi ngày chỉ thuộc một dòng."
    )
  })

  it("say how far the rules reach and what to look up", () => {
    const values = { date: "2027-03-01", from: "2019-07-01", to: "2027-02-28" }
    expect(sayFinding(finding("award-date-unknown", {}, values), "vi")).toBe(
      "Chưa tính tiền thưởng cho quyết định ngày 01/3/2027: tệp mức thưởng chỉ áp dụng từ ngày 01/7/2019 đến hết ngày 28/02/2027. Kiểm tra ngày quyết định; nếu đúng, tra lương cơ sở, hệ số và cách làm tròn đang có hiệu lực rồi bổ sung vào tệp."
    )
  })

  it("name the figures to check, with their source", () => {
    const values = {
      formVi: "Giấy khen",
      formEn: "Certificate",
      subjectKind: "household",
      amount: 1_060_000,
      parts: ["coefficient"],
      sources: ["Nghị định A, Điều 1: suy ra"]
    }
    expect(sayFinding(finding("award-unconfirmed", {}, values), "vi")).toBe(
      "Tiền thưởng “Giấy khen” tặng hộ gia đình (1.060.000 đồng) dựa trên số liệu chưa đối chiếu với văn bản gốc: hệ số (Nghị định A, Điều 1: suy ra). Đối chiếu trước khi trình ký; nếu đúng, bỏ unconfirmed ở dòng đó trong tệp mức thưởng."
    )
  })
})
