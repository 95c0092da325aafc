import { type Finding, finding, type Path } from "@dvk/core"
import type { YamlFile } from "../folder/readYaml.ts"
import type { PapersFile } from "./PapersFile.ts"

/**
 * Lines that YAML has parted at a comma: `[Căn cứ Luật Thi đua, khen thưởng]` without quotation marks is two. What tells
 * is a line that begins with a small letter and stands in one line of the file with the one before it.
 */
export const partedTexts = (texts: PapersFile, { file, lineOf }: YamlFile): ReadonlyArray<Finding> =>
  sentenceLists(texts).flatMap(({ path, lines }) =>
    lines.flatMap((text, at) => {
      const first = lines[at - 1]
      const line = lineOf([...path, at])
      const isParted = first !== undefined && /^\p{Ll}/u.test(text) && line === lineOf([...path, at - 1])
      return isParted ? [finding("parted-text", { file, line }, { first, rest: text })] : []
    })
  )

interface SentenceList {
  readonly path: Path
  readonly lines: ReadonlyArray<string>
}

/** The lists whose lines papers begin with a capital; names of persons have no small letter to go by. */
const sentenceLists = ({
  legalBases,
  recipients,
  meeting,
  papers
}: PapersFile): ReadonlyArray<SentenceList> => [
  ...list(["legalBases"], legalBases),
  ...list(["recipients"], recipients),
  ...list(["meeting", "guests"], meeting?.guests),
  ...list(["meeting", "opinions"], meeting?.opinions),
  ...list(["meeting", "conclusion"], meeting?.conclusion),
  ...Object.entries(papers ?? {}).flatMap(([name, own]) => [
    ...list(["papers", name, "to"], own.to),
    ...list(["papers", name, "legalBases"], own.legalBases),
    ...list(["papers", name, "recipients"], own.recipients),
    ...Object.entries(own.sections ?? {}).flatMap(([section, lines]) =>
      list(["papers", name, "sections", section], lines)
    )
  ])
]

const list = (path: Path, lines: ReadonlyArray<string> | undefined): ReadonlyArray<SentenceList> =>
  lines === undefined ? [] : [{ path, lines }]
