import { readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { parseRubric } from "@dvk/core"
import { readRegistrations } from "@dvk/importer"
import { parse } from "csv-parse/sync"
import * as Result from "effect/Result"
import { parse as parseYaml } from "yaml"
import { type Measurement, timed } from "./Measurement.ts"

const RUNS = 2
const root = join(fileURLToPath(import.meta.url), "..", "..", "..")

const rubric = () =>
  Result.getOrThrow(
    parseRubric(parseYaml(readFileSync(join(root, "data", "rubrics", "nghia-thai-2024.yaml"), "utf8")))
  ).rubric

const header =
  "Mã mô hình,Tên mô hình,Đơn vị,Địa chỉ,Nội dung,Lĩnh vực,Đối tượng,Ngày đăng ký,Số hộ tham gia\n"

/** Rows of about 190 bytes; in a dirty file every fourth row has something that has to be cleaned or told. */
const list = (megabytes: number, dirty: boolean): Uint8Array => {
  const rows: Array<string> = []
  for (let at = 0, bytes = 0; bytes < megabytes * 1_000_000; at++) {
    const odd = dirty && at % 4 === 0
    const row = `M${at},${odd ? "\u00a0" : ""}Vận động nhân dân hiến đất mở đường số ${at},Chi bộ xóm ${at % 900},"Xóm ${at % 900}, xã Thử",Đổ bê tông ngõ xóm theo cách dân góp công,${odd ? "LĨNH VỰC  KT" : "Kinh tế"},Tập thể,${odd ? "31/02/2024" : "01/04/2024"},${odd ? "khoảng 1.200 hộ" : "120"}\n`
    bytes += row.length * 1.25
    rows.push(row)
  }
  return new TextEncoder().encode(header + rows.join(""))
}

/** Reading a list of registrations with findings and cleaning, beside csv-parse alone on the same bytes. */
export const importBench = (
  size: (name: string, otherwise: number) => number
): ReadonlyArray<Measurement> => {
  const megabytes = size("megabytes", 20)
  const known = rubric()
  return [false, true].flatMap((dirty): ReadonlyArray<Measurement> => {
    const bytes = list(megabytes, dirty)
    const kind = dirty ? "dirty" : "clean"
    const speed = (milliseconds: number): string => `${(bytes.length / 1000 / milliseconds).toFixed(1)} MB/s`
    const alone = timed(RUNS, () => parse(Buffer.from(bytes), { bom: true, relax_column_count: true }).length)
    const own = timed(RUNS, () =>
      readRegistrations({ file: "a.csv", bytes, rubric: known, year: 2024, deadline: null })
    )
    const { registrations, findings } = own.result
    return [
      {
        what: `${kind}: csv-parse alone`,
        milliseconds: alone.milliseconds,
        note: `${speed(alone.milliseconds)}, ${alone.result} rows`
      },
      {
        what: `${kind}: dvk`,
        milliseconds: own.milliseconds,
        note: `${speed(own.milliseconds)}, ${(own.milliseconds / alone.milliseconds).toFixed(1)} × csv-parse, ${registrations.length} rows, ${findings.length} findings`
      }
    ]
  })
}
