import { readFileSync } from "node:fs"
import { join } from "node:path"
import { CampaignFile, decode } from "@dvk/core"
import * as Result from "effect/Result"
import { expect, test } from "vitest"
import { parse } from "yaml"
import { dvk, folderWith, root } from "../acceptance/dvk.ts"

const text = readFileSync(join(root, "docs", "campaign-folder.md"), "utf8")
const [, example = ""] = /```yaml\n([\s\S]*?)```/.exec(text) ?? []

test("the campaign.yaml of the manual has no unknown key and no wrong value", () => {
  expect(Result.getOrThrow(decode(CampaignFile)(parse(example))).warnings).toEqual([])
})

test("the columns that the manual names are read: lists with those headers and no rows are not at fault", async () => {
  const columns = (file: string): string =>
    (new RegExp(`^\\| ${file} \\| (.*) \\|$`, "m").exec(text)?.[1] ?? "").replaceAll(" · ", ",")
  const folder = folderWith({
    "campaign.yaml": example,
    ...Object.fromEntries(
      ["units.csv", "committee.csv", "votes.csv", "decisions.csv"].map((file) => [file, `${columns(file)}\n`])
    ),
    "registrations/a.csv": `${columns("registrations").replace(" …", "")}\n1,A,Xóm 1,Xóm 1,Nội dung,Kinh tế,Tập thể,01/04/2025,10\n`,
    "results/a.csv": `${columns("results")}\n1,Trồng hoa,10,12,m,10,20,01-QĐ/ĐU,Ảnh,Đúng,01/09/2025,2,01/09/2025\n`,
    "steps.csv": `${columns("steps.csv")}\n1,A,Xóm 1,Đang thực hiện,01/05/2025,05-TB/ĐU,Đảng ủy xã,Cấp cơ sở,Đúng tiến độ\n`,
    "summaries/a.csv": `${columns("summaries")}\nXóm 1,2025,năm,Kinh tế,Cấp cơ sở,Tập thể,3,2,1,1,1,0,\n`,
    "reports/a.csv": `${columns("reports")}\nVăn phòng Đảng ủy,,Báo cáo tổng hợp,04/06/2025,12-BC/ĐU,Xóm 1,01/06/2025,Đoàn xã,Trồng hoa,20,500.000,Đường xóm,300 m,\n`
  })
  const run = await dvk(["check", folder, "--json"])
  const codes = JSON.parse(run.result).findings.map(
    ({ code, severity }: { code: string; severity: string }) => `${severity} ${code}`
  )
  expect(codes.toSorted()).toEqual([
    "info no-scores",
    "warning no-files",
    "warning no-rows",
    "warning no-rows"
  ])
})
