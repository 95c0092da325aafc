import { decode } from "@dvk/core"
import * as Result from "effect/Result"
import { expect, test } from "vitest"
import { readYaml } from "../../src/folder/readYaml.ts"
import { PapersFile } from "../../src/papers/PapersFile.ts"
import { partedTexts } from "../../src/papers/partedTexts.ts"

const found = (text: string) => {
  const yaml = Result.getOrThrow(readYaml("papers.yaml", new TextEncoder().encode(`format: 1\n${text}`)))
  return partedTexts(Result.getOrThrow(decode(PapersFile)(yaml.value)).value, yaml)
}

test("a sentence that a comma has parted is told with its line and both halves", () => {
  expect(found("legalBases: [Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022]\n")).toMatchObject([
    {
      code: "parted-text",
      severity: "warning",
      file: "papers.yaml",
      line: 2,
      values: { first: "Căn cứ Luật Thi đua", rest: "khen thưởng ngày 15 tháng 6 năm 2022" }
    }
  ])
})

test("so are recipients, opinions, and sections of one paper", () => {
  const text = "papers:\n  final-report:\n    sections: { strengths: [Đăng ký sớm, sát nhiệm vụ] }\n"
  expect(found("recipients: [Các cơ quan, đoàn thể]\n")).toHaveLength(1)
  expect(
    found(`meeting: { opinions: [Nhất trí, đề nghị bổ sung] }\n${text}`).map(({ line }) => line)
  ).toEqual([2, 5])
})

test("sentences in quotation marks, on lines of their own, or with a capital are whole", () => {
  expect(found('legalBases: ["Căn cứ Luật Thi đua, khen thưởng", Căn cứ Kế hoạch số 1]\n')).toEqual([])
  expect(found("legalBases:\n  - Căn cứ Luật Thi đua, khen thưởng\n  - căn cứ kế hoạch\n")).toEqual([])
  expect(found("recipients: [Thường trực Đảng ủy, Các chi bộ]\n")).toEqual([])
})
