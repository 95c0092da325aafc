import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { contentOf, dvk, emptyFolder, folderWith, root, smallCampaign } from "./dvk.ts"

const rubric = readFileSync(join(root, "data", "rubrics", "nghia-thai-2024.yaml"), "utf8")
const { "campaign.yaml": statement = "" } = smallCampaign

const withStatement = (change: (text: string) => string) =>
  folderWith({ ...smallCampaign, "campaign.yaml": change(statement) })
const withRubric = (change: (text: string) => string) =>
  folderWith({
    ...smallCampaign,
    "campaign.yaml": statement.replace("nghia-thai-2024", "own.yaml"),
    "own.yaml": change(rubric)
  })

/** Nothing that a programmer would say to a programmer. */
const noTrace = /\bat .+:\d+:\d+|Error:|undefined|\[object|ENOENT|EISDIR/

describe("what cannot be read is told in one message with place and remedy, exit code 3", () => {
  test.each<[what: string, folder: () => string, told: RegExp]>([
    ["no such folder", () => join(emptyFolder(), "khong-co"), /campaign\.yaml: .*Không tìm thấy/],
    [
      "a file instead of a folder",
      () => join(folderWith({ "a.csv": "x" }), "a.csv"),
      /campaign\.yaml: .*Không tìm thấy/
    ],
    ["a folder without campaign.yaml", () => emptyFolder(), /campaign\.yaml: .*Không tìm thấy/],
    [
      "a folder called campaign.yaml",
      () => {
        const folder = emptyFolder()
        mkdirSync(join(folder, "campaign.yaml"))
        return folder
      },
      /campaign\.yaml: .*thư mục/
    ],
    [
      "a binary campaign.yaml",
      () => folderWith({ "campaign.yaml": new Uint8Array(2000) }),
      /campaign\.yaml: /
    ],
    ["an empty campaign.yaml", () => folderWith({ "campaign.yaml": "" }), /campaign\.yaml: .*trống|rỗng/i],
    [
      "broken YAML",
      () => withStatement((text) => text.replace("title: ", 'title: "')),
      /campaign\.yaml, dòng \d+: /
    ],
    [
      "a tab in YAML",
      () =>
        withStatement((text) => text.replace("organiser: { name: Đảng ủy xã Thử }", "organiser:\n\tname: x")),
      /campaign\.yaml, dòng [34]: /
    ],
    [
      "a missing key",
      () => withStatement((text) => text.replace(/^title.*\n/m, "")),
      /campaign\.yaml, dòng \d+: .*title/
    ],
    [
      "a wrong value",
      () => withStatement((text) => text.replace("commune", "xa")),
      /campaign\.yaml, dòng 4: .*xa.*commune/
    ],
    [
      "a day that does not exist",
      () => withStatement((text) => text.replace("2024-04-07", "2024-02-30")),
      /campaign\.yaml, dòng 7: .*2024-02-30/
    ],
    [
      "an unknown rubric",
      () => withStatement((text) => text.replace("nghia-thai-2024", "nghia-thai-2042")),
      /campaign\.yaml, dòng 6: .*nghia-thai-2042.*nghia-thai-2024/
    ],
    [
      "a rubric that is not there",
      () => withStatement((text) => text.replace("nghia-thai-2024", "own.yaml")),
      /own\.yaml: .*Không tìm thấy/
    ],
    [
      "weights that add up to 99",
      () => withRubric((text) => text.replace("weight: 15", "weight: 14")),
      /own\.yaml, dòng \d+: .*99.*100/
    ],
    [
      "a scale that ends below its beginning",
      () => withRubric((text) => text.replace("{ from: 0, to: 100 }", "{ from: 100, to: 10 }")),
      /own\.yaml, dòng \d+: .*“scale”.*nhỏ hơn/
    ],
    [
      "a quota that no list can keep",
      () =>
        withStatement((text) => `${text}shortlist: { size: 2, quotas: [{ by: unit, min: 2, max: 1 }] }\n`),
      /campaign\.yaml, dòng 10: .*“shortlist\.quotas\.1”.*min không lớn hơn max/
    ],
    [
      "broken characters",
      () => {
        const [before = "", after = ""] = statement.split("Chiến dịch thử")
        return folderWith({
          ...smallCampaign,
          "campaign.yaml": Buffer.concat([Buffer.from(`${before}Chi`), Buffer.of(0xea), Buffer.from(after)])
        })
      },
      /campaign\.yaml, dòng 2: .*chữ bị hỏng.*UTF-8/
    ],
    [
      "a list where keys should be",
      () => withStatement(() => "- a\n"),
      /campaign\.yaml, dòng 1: Cả tệp đang là/
    ],
    [
      "an id that stands twice",
      () => withRubric((text) => text.replace("- id: participation", "- id: political-tasks")),
      /own\.yaml, dòng \d+: .*political-tasks/
    ],
    [
      "grades that overlap",
      () => withRubric((text) => text.replace("below: 90", "below: 91")),
      /own\.yaml, dòng \d+: .*91.*90/
    ],
    [
      "a tie criterion that the rubric has not",
      () => withStatement((text) => `${text}rules: { ties: [participation, efectiveness] }\n`),
      /campaign\.yaml, dòng 10: .*“efectiveness” của “rules\.ties\.2”.*Có phải “effectiveness”/
    ],
    [
      "a committee that cannot be read",
      () => folderWith({ ...smallCampaign, "campaign.yaml": `${statement}committee: c.csv\n` }),
      /c\.csv: .*Không tìm thấy/
    ]
  ])("%s", async (_, folder, told) => {
    const out = join(emptyFolder(), "out")
    for (const command of [["rank"], ["check"], ["report", "--out", out]]) {
      const run = await dvk([...command.slice(0, 1), folder(), ...command.slice(1)])
      expect(run.code).toBe(3)
      expect(run.result).toBe("")
      expect(run.message).toMatch(told)
      expect(run.message).not.toMatch(noTrace)
    }
    expect(contentOf(join(out, ".."))).toEqual(new Map())
  })
})

describe("what costs only itself leaves the rest done", () => {
  test("an unknown key is a warning that names the nearest", async () => {
    const run = await dvk(["rank", withStatement((text) => `${text}shortlst: { size: 2 }\n`)])
    expect(run.code).toBe(0)
    expect(run.message).toMatch(/campaign\.yaml, dòng 10: .*shortlst.*shortlist/)
  })

  test("a registration file that is a picture is refused, the others are ranked", async () => {
    const folder = folderWith({
      ...smallCampaign,
      "registrations/b.csv": new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0])
    })
    expect((await dvk(["rank", folder])).code).toBe(0)
    const check = await dvk(["check", folder])
    expect(check.code).toBe(1)
    expect(check.message).toMatch(/registrations\/b\.csv/)
  })

  test("a directory under a pattern is told, the rest stands", async () => {
    const folder = folderWith(smallCampaign)
    mkdirSync(join(folder, "scores", "j3.csv"))
    const run = await dvk(["rank", folder, "--json"])
    expect(run.code).toBe(0)
    expect(JSON.parse(run.result).findings).toMatchObject([{ code: "is-directory", file: "scores/j3.csv" }])
  })

  test("a list that no pattern names is not passed over without a word", async () => {
    const folder = folderWith(smallCampaign)
    writeFileSync(join(folder, "registrations", "them.xlsx"), "PK")
    writeFileSync(join(folder, "registrations", "~$them.xlsx"), "PK")
    const run = await dvk(["check", folder])
    expect(run.message).toMatch(/registrations\/them\.xlsx/)
    expect(run.message).not.toMatch(/~\$them/)
  })

  test("a sheet of an unknown judge or on an unknown model is refused with the nearest name", async () => {
    const folder = folderWith({
      ...smallCampaign,
      "campaign.yaml": `${statement}committee: committee.csv\n`,
      "committee.csv": "Mã,Họ và tên\nJ1,Một\nJ2,Hai\n",
      "scores/j2.csv": (smallCampaign["scores/j2.csv"] ?? "").replace("J2,C", "J2,CC").replace("J2,B", "J9,B")
    })
    const { code, result } = await dvk(["rank", folder, "--json"])
    expect(code).toBe(0)
    expect(
      JSON.parse(result).findings.filter(({ severity }: { severity: string }) => severity === "error")
    ).toMatchObject([
      { code: "unknown-judge", file: "scores/j2.csv", line: 3, before: "J9" },
      { code: "unknown-model", file: "scores/j2.csv", line: 4, before: "CC" }
    ])
  })
})
