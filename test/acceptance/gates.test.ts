import { describe, expect, test } from "vitest"
import { bilingual, campaign, explain, rank } from "./criteriaCampaign.ts"
import { dvk, jsonOf } from "./dvk.ts"

describe("gates", () => {
  const gate = (id: string, purpose: string, column: string) => ({
    id,
    title: bilingual(`Điều kiện ${id}`, id),
    for: purpose,
    requires: [column],
    clause: "II.4"
  })
  const gates = [
    gate("noi-dung", "ranking", "content"),
    gate("doi-tuong", "recognition", "subjectKind"),
    gate("van-ban", "commendation", "recognitionDocument"),
    gate("ngay", "ranking", "registeredOn")
  ]
  const registrations = {
    "registrations/a.csv": [
      "Mã mô hình,Tên mô hình,Đơn vị,Nội dung,Lĩnh vực,Đối tượng,Ngày đăng ký,Văn bản công nhận",
      "A,Đường hoa,Xóm 1,Trồng hoa,Kinh tế,Tập thể,01/04/2024,01-QĐ/ĐU",
      "B,Camera,Xóm 2,Lắp camera,Kinh tế,,02/04/2024,",
      "C,Cà phê sáng,Xóm 3,,Kinh tế,Tập thể,03/04/2024,03-QĐ/ĐU",
      "D,Hiến đất,Xóm 4,Mở đường,Kinh tế,Tập thể,31/02/2024,",
      ""
    ].join("\n")
  }
  const yaml = "rules: { recognition: { minimumGrade: fair } }\nshortlist: { size: 4 }\n"
  const scores = ["Giám khảo,Mã mô hình,effect,spread", ...["A", "B", "C", "D"].map((id) => `J1,${id},80,80`)]

  test("close each its own way, on blanks and never on a cell that cannot be read", async () => {
    const folder = campaign({ rubric: { gates }, scores, yaml, files: registrations })
    const { ranking, unranked, findings } = await rank(folder)
    expect(unranked["C"]).toMatchObject({ code: "gate-closed" })
    expect(ranking).toMatchObject([
      { model: "A", recognition: { status: "recognised" } },
      { model: "B", recognition: { status: "not-recognised", reason: { code: "recognition-gate-closed" } } },
      { model: "D", recognition: { status: "recognised" } }
    ])
    expect(findings.filter(({ code }) => code === "gate-unread")).toMatchObject([
      { values: { gate: "ngay", models: ["D"] } }
    ])
    const list = jsonOf(await dvk(["shortlist", folder, "--json"]))
    expect(list).toMatchObject({
      selected: [{ model: "A" }],
      notSelected: [
        { model: "B", reason: { code: "commendation-gate-closed" } },
        { model: "D", reason: { code: "commendation-gate-closed" } }
      ]
    })
  })

  test("are opened by a document that came with the results", async () => {
    const folder = campaign({
      rubric: { gates },
      scores,
      yaml: `${yaml}results: [results/*.csv]\n`,
      files: {
        ...registrations,
        "results/d.csv": "Mã mô hình,Kết quả đạt được,Văn bản công nhận\nD,5,09-QĐ/ĐU\n"
      }
    })
    expect(jsonOf(await dvk(["shortlist", folder, "--json"]))).toMatchObject({
      selected: [{ model: "A" }, { model: "D" }]
    })
  })
})

describe("a second field", () => {
  test("is shown, and the declared one alone is scored", async () => {
    const header = "Mã mô hình,Tên mô hình,Đơn vị,Địa chỉ,Nội dung,Lĩnh vực,Lĩnh vực thứ hai"
    const folder = campaign({
      scores: ["Giám khảo,Mã mô hình,effect,spread", "J1,A,80,80"],
      files: { "registrations/a.csv": `${header}\nA,Đường hoa,Xóm 1,Xóm 1,Trồng hoa,Kinh tế,VH-XH\n` }
    })
    const { json, text } = await explain(folder, "A")
    expect(json).toMatchObject({ field: "economy", secondField: "culture-society" })
    expect(text).toContain("Lĩnh vực: Kinh tế; lĩnh vực thứ hai: Văn hóa - xã hội (không chấm).")
  })
})

describe("women first, where the chain says so", () => {
  const files = {
    "registrations/a.csv": [
      "Mã mô hình,Tên mô hình,Đơn vị,Địa chỉ,Nội dung,Lĩnh vực,Đối tượng,Giới tính,Tỷ lệ nữ",
      "A,Đường hoa,Xóm 1,Xóm 1,Trồng hoa,Kinh tế,Tập thể,,69%",
      "B,Camera,Xóm 2,Xóm 2,Lắp camera,Kinh tế,Tập thể,,70%",
      "C,Cà phê sáng,Xóm 3,Xóm 3,Gặp dân,Kinh tế,Cá nhân,Nam,",
      ""
    ].join("\n")
  }
  const scores = ["Giám khảo,Mã mô hình,effect,spread", ...["A", "B", "C"].map((id) => `J1,${id},80,80`)]

  test("parts a tie, named as the step that decided; without it the tie stays", async () => {
    const places = async (yaml: string) =>
      (await rank(campaign({ scores, files, yaml }))).ranking
        .map(({ model, rank: place, decidedBy }) => `${model} ${place} ${decidedBy}`)
        .toSorted()
    expect(await places("rules: { ties: [women] }\n")).toEqual(["A 2 shared", "B 1 women", "C 2 shared"])
    expect(await places("")).toEqual(["A 1 shared", "B 1 shared", "C 1 shared"])
  })
})
