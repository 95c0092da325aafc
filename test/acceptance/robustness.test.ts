import { spawn } from "node:child_process"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { contentOf, dvk, emptyFolder, folderWith, root, shippedCampaign, smallCampaign } from "./dvk.ts"

interface Tested {
  readonly ranking: ReadonlyArray<object>
  readonly agreement: { readonly format: number; readonly judges: number }
  readonly robustness: {
    readonly format: number
    readonly seed: string
    readonly draws: number
    readonly notes: ReadonlyArray<{ code: string; message: string }>
    readonly judges: {
      readonly judges: ReadonlyArray<string>
      readonly bootstrap: {
        readonly models: ReadonlyArray<{
          model: string
          best: number
          worst: number
          selected: { count: number; draws: number; probability: number; error: number }
        }>
      }
      readonly leftOut: ReadonlyArray<{ judge: string }>
    }
    readonly weights: {
      readonly schemes: ReadonlyArray<{ name: string; dirichlet: ReadonlyArray<number> }>
      readonly moves: ReadonlyArray<{ criterion: string; stated: { exact: string } }>
    }
  }
}

const tested = async (folder: string, ...options: ReadonlyArray<string>): Promise<Tested> =>
  JSON.parse((await dvk(["rank", folder, "--robustness", "--draws", "500", "--json", ...options])).result)

/** So many draws would take minutes. */
const endless = ["--robustness", "--draws", "100000000", "--csv", "a.csv"]

describe("dvk rank --robustness", () => {
  test("adds how solid the result is to the ranking, which stays what it is", async () => {
    const { robustness, agreement, ...ranking } = await tested(shippedCampaign)
    expect(ranking).toEqual(JSON.parse((await dvk(["rank", shippedCampaign, "--json"])).result))
    expect(robustness).toMatchObject({ format: 1, draws: 500, notes: [] })
    expect(robustness.judges.judges).toHaveLength(7)
    expect(robustness.judges.leftOut).toHaveLength(7)
    expect(robustness.judges.bootstrap.models).toHaveLength(41)
    expect(robustness.weights.schemes.map(({ name, dirichlet }) => [name, dirichlet])).toEqual([
      ["around", [20, 20, 30, 15, 15]],
      ["order", [1, 1, 1, 1, 1]],
      ["simplex", [1, 1, 1, 1, 1]]
    ])
    expect(robustness.weights.moves.map(({ stated }) => stated.exact)).toEqual([
      "1/5",
      "1/5",
      "3/10",
      "3/20",
      "3/20"
    ])
    // What cannot be commended is on no list, whatever its rank.
    const barred = robustness.judges.bootstrap.models.find(({ model }) => model === "NT-41")
    expect(barred).toMatchObject({ best: 4, selected: { count: 0, draws: 500, error: 0.006 } })
    expect(agreement).toMatchObject({ format: 1, judges: 7 })
  })

  test("gives the same bytes for the same seed, and states it", async () => {
    const one = await tested(shippedCampaign, "--seed", "2024")
    expect(one.robustness.seed).toBe("2024")
    expect(await tested(shippedCampaign, "--seed", "2024")).toEqual(one)
    const other = await tested(shippedCampaign, "--seed", "2025")
    expect(other.robustness.judges.bootstrap).not.toEqual(one.robustness.judges.bootstrap)
  })

  test("shows ranks, chances and the border in sentences, in Vietnamese and in English", async () => {
    const vi = await dvk(["rank", shippedCampaign, "--robustness", "--seed", "2024"])
    expect(vi.code).toBe(0)
    expect(vi.result).toMatch(/Độ chắc chắn của kết quả:\nTính lại 10\.000 lần/)
    expect(vi.result).toMatch(/ 11 {2}NT-24 {7}Hỗ trợ nhà ở cho hộ nghèo +10–1[23] +9\d(,\d)? % \(±0,\d\)/)
    expect(vi.result).toMatch(
      /“Ngày thứ Bảy cùng dân” \(NT-36\) có tên trong danh sách đề nghị ở [67](,\d)? %/
    )
    expect(vi.result).toMatch(/ \(NT-05\) và “.*” \(NT-26\) liền hạng và không phân biệt được/)
    expect(vi.result).toMatch(
      /“Hiệu quả trên lĩnh vực đăng ký” \(trọng số 30 %\): danh sách đề nghị không đổi/
    )
    // J3 gave 2.43 points more than the judges do on average; women's models, which J4 does not score, gain by that.
    expect(vi.result).toMatch(/\nỦy viên 1 \(Chủ tịch UBMTTQ\) +39 +78,80 +7,17 +\+2,42 +0,989 +\+2,43\n/)
    expect(vi.result).toMatch(/\n +3 {2}5 không 3 sạch \(Hội Phụ nữ xã\) +90,89 +91,06 +3 +3\n/)
    expect(vi.result).toMatch(/\nNên xem lại:\n {2}scores\/j3\.csv, dòng 39: /)
    expect(vi.result).toMatch(/Bớt phiếu của bất kỳ người chấm nào, danh sách đề nghị vẫn không đổi\./)
    const en = await dvk(["rank", shippedCampaign, "--robustness", "--draws", "300", "--lang", "en"])
    expect(en.result).toMatch(/How solid the result is:\nWorked out 300 times anew/)
    expect(en.result).toMatch(/cannot be told apart/)
    expect(en.result).toMatch(/\nHow far the judges agree:\n/)
  })

  test("says plainly that two judges tell little", async () => {
    const { robustness } = await tested(folderWith(smallCampaign))
    expect(robustness.notes.map(({ code }) => code)).toEqual(["few-judges", "no-shortlist"])
    expect(robustness.notes[0]?.message).toMatch(/^Chỉ có 2 người chấm: dưới 5 người/)
  })

  test("refuses a number of draws that is none", async () => {
    const run = await dvk(["rank", shippedCampaign, "--robustness", "--draws", "0"])
    expect(run.code).toBe(2)
    expect(run.message).toMatch(/--draws/)
  })

  test("a number of draws that is none is told with what would do", async () => {
    for (const draws of ["1.5", "abc", "0", "-1"]) {
      const run = await dvk(["rank", shippedCampaign, "--robustness", `--draws=${draws}`])
      expect([run.code, run.result]).toEqual([2, ""])
      expect(run.message).toMatch(`“${draws}” không dùng được cho “--draws”; cần số nguyên từ 1 trở lên.`)
    }
  })

  test("tells how far it has come, and leaves nothing behind when it is stopped", async () => {
    const folder = emptyFolder()
    const child = spawn(
      process.execPath,
      [join(root, "apps", "report", "src", "main.ts"), "rank", shippedCampaign, ...endless],
      { cwd: folder, stdio: ["ignore", "pipe", "pipe"] }
    )
    let [result, message] = ["", ""]
    child.stdout.on("data", (text) => {
      result += String(text)
    })
    child.stderr.on("data", (text) => {
      // The first line tells how far it has come; nothing else is said before it is stopped.
      if (message === "") child.kill("SIGINT")
      message += String(text)
    })
    const code = await new Promise((done) => child.on("close", done))
    expect(code).toBe(130)
    expect(message).toMatch(/^Thử độ chắc chắn: người chấm, \d+ %\n[^]*Đã dừng; không có gì bị ghi dở\.\n$/)
    expect(result).toBe("")
    expect([...contentOf(folder).keys()]).toEqual([])
  })
})
