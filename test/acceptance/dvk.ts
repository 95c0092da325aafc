import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync
} from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join, relative } from "node:path"
import { fileURLToPath } from "node:url"
import { parseIsoDate } from "@dvk/core"
import { runDvk } from "@dvk/report"
import * as Effect from "effect/Effect"

/** The project's own folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..")

export const shippedCampaign = join(root, "data", "campaigns", "nghia-thai-2024")

/** How a run of dvk ended. */
export interface Run {
  readonly code: number
  readonly result: string
  readonly message: string
}

/** Runs dvk in this process, on a day that never changes, in a folder of the test's own. */
export const dvk = async (
  args: ReadonlyArray<string>,
  world: { readonly folder?: string; readonly today?: string; readonly answers?: ReadonlyArray<string> } = {}
): Promise<Run> => {
  let result = ""
  let message = ""
  const answers = [...(world.answers ?? [])]
  const today = parseIsoDate(world.today ?? "2024-05-01")
  if (today === null) throw new Error("a test's day exists")
  const code = await Effect.runPromise(
    runDvk(args, {
      folder: world.folder ?? root,
      today,
      shipped: join(root, "data"),
      version: "0.0.0-test",
      result: (text) => {
        result += text
      },
      message: (text) => {
        message += text
      },
      ask: () => Promise.resolve(answers.shift() ?? null)
    })
  )
  return { code, result, message }
}

/** An empty folder that only this test uses; it goes with the run (test/setup/testFolders.ts). */
export const emptyFolder = (): string =>
  realpathSync(mkdtempSync(join(process.env["DVK_TEST_FOLDERS"] ?? tmpdir(), "test-")))

/** A folder with the given files. */
export const folderWith = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const folder = emptyFolder()
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

/** A copy of the shipped campaign that a test may change. */
export const copyOfShipped = (changes: Readonly<Record<string, (text: string) => string>> = {}): string => {
  const folder = emptyFolder()
  cpSync(shippedCampaign, folder, { recursive: true })
  for (const [file, change] of Object.entries(changes)) {
    const path = join(folder, file)
    writeFileSync(path, change(readFileSync(path, "utf8")))
  }
  return folder
}

/** A small campaign: three models, two judges, nothing odd. */
export const smallCampaign: Readonly<Record<string, string>> = {
  "campaign.yaml": [
    "id: thu-2024",
    "title: Chiến dịch thử",
    "organiser: { name: Đảng ủy xã Thử }",
    "level: commune",
    "year: 2024",
    "rubric: nghia-thai-2024",
    "deadlines: { registration: 2024-04-07 }",
    "registrations: [registrations/*.csv]",
    "scores: [scores/*.csv]",
    ""
  ].join("\n"),
  "registrations/a.csv": [
    "Mã mô hình,Tên mô hình,Đơn vị,Địa chỉ,Nội dung,Lĩnh vực,Đối tượng,Ngày đăng ký,Văn bản công nhận",
    "A,Đường hoa,Xóm 1,Xóm 1,Trồng hoa,Kinh tế,Tập thể,01/04/2024,01-QĐ/ĐU",
    "B,Camera an ninh,Xóm 2,Xóm 2,Lắp camera,An ninh - quốc phòng,Tập thể,02/04/2024,02-QĐ/ĐU",
    "C,Cà phê sáng,Xóm 3,Xóm 3,Gặp dân,Xây dựng hệ thống chính trị,Cá nhân,03/04/2024,03-QĐ/ĐU",
    ""
  ].join("\n"),
  "scores/j1.csv": scoreFile("J1", { A: 90, B: 80, C: 70 }),
  "scores/j2.csv": scoreFile("J2", { A: 80, B: 80, C: 60 })
}

/** A wide score sheet that gives every criterion of a model the same score. */
export function scoreFile(judge: string, models: Readonly<Record<string, number>>): string {
  const rows = Object.entries(models).map(([model, score]) =>
    [judge, model, ...Array<number>(5).fill(score)].join(",")
  )
  return ["Giám khảo,Mã mô hình,Tiêu chí 1,Tiêu chí 2,Tiêu chí 3,Tiêu chí 4,Tiêu chí 5", ...rows, ""].join(
    "\n"
  )
}

/** Every file below a folder with its bytes, by its path in it. */
export const contentOf = (folder: string): ReadonlyMap<string, Buffer> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((name) => join(folder, name))
      .filter((path) => statSync(path).isFile())
      .map((path) => [relative(folder, path).replaceAll("\\", "/"), readFileSync(path)] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
  )

/** A JSON document that dvk printed. */
export const jsonOf = (run: Run): Record<string, never> => JSON.parse(run.result) as Record<string, never>
