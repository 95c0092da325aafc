import { readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { contentOf, dvk, emptyFolder, folderWith, root, smallCampaign } from "../acceptance/dvk.ts"

const page = readFileSync(join(root, "docs", "outputs.md"), "utf8")

/** A campaign that has something for every file: duties, a log of activities and summaries, too. */
const campaign: Readonly<Record<string, string>> = {
  ...smallCampaign,
  "campaign.yaml": [
    smallCampaign["campaign.yaml"] ?? "",
    "units: units.csv",
    "reports: [reports/*.csv]",
    "steps: steps.csv",
    "summaries: summaries/*.csv",
    "duties: [{ what: Hoạt động tình nguyện, kind: activity, before: 2024-11-01, from: thôn }]",
    ""
  ].join("\n"),
  "units.csv": "Mã đơn vị,Tên đơn vị,Loại đơn vị\nx1,Xóm 1,thôn\nx2,Xóm 2,thôn\nx3,Xóm 3,thôn\n",
  "steps.csv": "Mã mô hình,Bước,Ngày\nA,Đang thực hiện,01/05/2024\n",
  "summaries/x1.csv": "Đơn vị,Năm,Kỳ báo cáo,Lĩnh vực,Đăng ký\nXóm 1,2024,năm,Kinh tế,3\n",
  "reports/so.csv": "Đơn vị,Ngày thực hiện,Nội dung hoạt động\nXóm 1,16/7/2024,Trồng hoa\n"
}

test("docs/outputs.md names every file that a report has, and no table that it lacks", async () => {
  const folder = emptyFolder()
  await dvk(["report", folderWith(campaign), "--chart-format", "svg"], { folder })
  const files = [...contentOf(join(folder, "out")).keys()]
  const named = [...page.matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1] ?? "")
  // Charts and papers stand under their folders; a twin in JSON under its table.
  const isNamed = (file: string): boolean =>
    named.some((name) => (name.endsWith("/") ? file.startsWith(name) : file === name)) ||
    (file.startsWith("tables/") && named.includes(file.replace(/\.json$/, ".csv")))
  expect(files.filter((file) => !isNamed(file))).toEqual([])
  expect(named.filter((name) => !files.some((file) => file.startsWith(name)))).toEqual([])
}, 60_000)
