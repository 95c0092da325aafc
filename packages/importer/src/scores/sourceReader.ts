import type { Rubric, ScoreSourceId } from "@dvk/core"
import type { RowCells } from "../cells/RowCells.ts"
import { namedReader } from "../cells/readNamed.ts"

/** What people call those who score, besides the title that the rubric gives them. */
const aliases: Readonly<Record<ScoreSourceId, ReadonlyArray<string>>> = {
  committee: ["Ban Chỉ đạo", "BCĐ", "Hội đồng", "Hội đồng chấm", "Hội đồng xét chọn", "Giám khảo", "Council"],
  self: ["Tự chấm", "Tự chấm điểm", "Tự đánh giá", "Đơn vị tự chấm", "Đơn vị tự đánh giá", "Self-score"],
  superior: ["Cấp trên", "Cấp trên chấm", "Cấp trên thẩm định", "Thẩm định", "Appraisal"],
  public: [
    "Công chúng",
    "Nhân dân",
    "Người dân",
    "Cộng đồng",
    "Bình chọn",
    "Nhân dân bình chọn",
    "Public vote"
  ]
}

/** Who scored a sheet, with the title of the source. */
export interface ReadSource {
  readonly id: ScoreSourceId
  readonly title: string
}

/**
 * A reader for the source of a sheet. A blank one is the committee's, or the first of a rubric that has no
 * committee; one that the rubric does not have refuses the row.
 */
export const sourceReader = (rubric: Rubric): ((row: RowCells) => ReadSource) => {
  const sources = rubric.file.scoreSources.map(({ id, title }) => ({ id, title, aliases: aliases[id] }))
  const read = namedReader(sources)
  const titles = new Map(sources.map(({ id, title }) => [id, title.vi]))
  const usual = sources.find(({ id }) => id === "committee") ?? sources[0]
  const unsaid: ReadSource = { id: usual?.id ?? "committee", title: usual?.title.vi ?? "" }
  return (row) => {
    const text = row.text("source")
    if (text === "") return unsaid
    const source = read(text)
    if (source._tag === "Named") {
      if (source.meant !== undefined) row.add("misspelt", "source", { before: text, after: source.meant })
      return { id: source.id, title: titles.get(source.id) ?? source.id }
    }
    const nearest = source._tag === "Unknown" ? source.nearest : ""
    row.add("unknown-source", "source", { before: text }, { known: [...titles.values()], nearest })
    return unsaid
  }
}
