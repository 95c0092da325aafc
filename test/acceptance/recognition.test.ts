import { readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { dvk, folderWith, smallCampaign } from "./dvk.ts"

const committee = `Mã,Họ và tên\n${Array.from({ length: 7 }, (_, at) => `J${at + 1},Ủy viên ${at + 1}`).join("\n")}\n`

const withVotes = (votes: string, rule: string) =>
  folderWith({
    ...smallCampaign,
    "campaign.yaml": `${smallCampaign["campaign.yaml"]}committee: committee.csv\nvotes: votes.csv\nrules: { recognition: ${rule} }\n`,
    "committee.csv": committee,
    "votes.csv": votes
  })

const header = "Mã mô hình;Hình thức;Có mặt;Vắng gửi phiếu;Tán thành;Không tán thành;Phiếu trắng;Ngày"

test("votes are counted by the campaign's rule and told with their denominator", async () => {
  const folder = withVotes(
    `${header}\nA;Phiếu kín;6;1;5;2;0;20/11/2024\nB;Phiếu kín;6;1;4;3;0;20/11/2024\n`,
    '{ vote: { threshold: "2/3", of: all-members } }'
  )
  const { ranking, findings } = JSON.parse((await dvk(["rank", folder, "--json"])).result)
  expect(findings).toEqual([])
  expect(
    ranking.map(
      ({
        model,
        recognition
      }: {
        model: string
        recognition: { status: string; reason: { message: string } }
      }) => [model, recognition.status, recognition.reason.message]
    )
  ).toEqual([
    ["A", "recognised", "Bỏ phiếu kín: 5/7 tổng số thành viên tán thành, cần 5."],
    ["B", "not-recognised", "Bỏ phiếu kín: 4/7 tổng số thành viên tán thành, chưa đủ 5."],
    ["C", "open", "Chưa có kết quả bỏ phiếu."]
  ])
})

test("a vote on a model that nobody registered, and a threshold that is no share, are told with their line", async () => {
  const folder = withVotes(`${header}\nX;kín;7;0;7;0;0;\n`, '{ vote: { threshold: "2/3", of: present } }')
  const { findings } = JSON.parse((await dvk(["rank", folder, "--json"])).result)
  expect(findings).toMatchObject([{ code: "unknown-model", file: "votes.csv", line: 2, before: "X" }])
  const run = await dvk(["rank", withVotes(header, '{ vote: { threshold: "3/2", of: present } }')])
  expect([run.code, run.message]).toMatchObject([
    3,
    expect.stringMatching(/campaign\.yaml, dòng \d+: .*3\/2.*2\/3, 80%/)
  ])
})

test("the report has a table of who is recognised and by which count", async () => {
  const folder = withVotes(
    `${header}\nA;Phiếu kín;6;1;5;2;0;20/11/2024\n`,
    '{ vote: { threshold: "2/3", of: all-members } }'
  )
  await dvk(["report", folder, "--out", join(folder, "out")])
  const report = readFileSync(join(folder, "out", "report.html"), "utf8")
  expect(report).toContain("Công nhận 1 mô hình, không công nhận 0, chưa quyết định 2.")
  expect(report).toContain("Bỏ phiếu kín: 5/7 tổng số thành viên tán thành, cần 5.")
})
