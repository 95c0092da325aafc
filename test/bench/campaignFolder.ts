import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

const FIELDS = ["Kinh tế", "Văn hóa - xã hội", "An ninh - quốc phòng", "Xây dựng hệ thống chính trị"]
const MODELS_A_UNIT = 8
const CRITERIA = [1, 2, 3, 4, 5]

/** A made-up campaign as a folder: the same sizes give the same files (linear congruential, 32 bits). */
export const campaignFolder = (models: number, judges: number): string => {
  const folder = mkdtempSync(join(tmpdir(), "dvk-bench-"))
  let state = models
  const below = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
  const ids = Array.from({ length: models }, (_, at) => `M${at + 1}`)
  const levels = ids.map(() => 60 + below(32))
  const write = (name: string, rows: ReadonlyArray<string>) =>
    writeFileSync(join(folder, name), `${rows.join("\n")}\n`)
  mkdirSync(join(folder, "registrations"))
  mkdirSync(join(folder, "scores"))
  write("campaign.yaml", [
    "id: bench",
    "title: Chiến dịch thử",
    "sample: true",
    "organiser: { name: Đảng ủy xã Thử }",
    "level: commune",
    "year: 2024",
    "rubric: nghia-thai-2024",
    "registrations: [registrations/*.csv]",
    "scores: [scores/*.csv]",
    `shortlist: { size: ${Math.ceil(models / 4)} }`
  ])
  write("registrations/a.csv", [
    "Mã mô hình,Tên mô hình,Đơn vị,Địa chỉ,Nội dung,Lĩnh vực,Đối tượng",
    ...ids.map((id, at) => {
      const unit = `Chi bộ xóm ${Math.floor(at / MODELS_A_UNIT) + 1}`
      return `${id},Vận động nhân dân hiến đất mở đường số ${at + 1},${unit},${unit},Nội dung,${FIELDS[at % FIELDS.length]},Tập thể`
    })
  ])
  for (let judge = 1; judge <= judges; judge++) {
    write(`scores/j${judge}.csv`, [
      `Giám khảo,Mã mô hình,${CRITERIA.map((criterion) => `Tiêu chí ${criterion}`).join(",")}`,
      ...ids.map((id, at) => `J${judge},${id},${CRITERIA.map(() => (levels[at] ?? 0) + below(9)).join(",")}`)
    ])
  }
  return folder
}
