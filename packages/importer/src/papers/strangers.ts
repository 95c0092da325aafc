import { type Campaign, type Finding, finding, memberNamed, nearest, type Path } from "@dvk/core"
import { PAPERS_FILE, type PapersReading } from "./readPapers.ts"

/**
 * Models and members that papers.yaml names and the campaign does not know, each with its line. Nobody would see it on
 * paper: a name would stand beside no model, or an absent member count as present.
 */
export const strangers = (
  { texts, lineOf }: Pick<PapersReading, "texts" | "lineOf">,
  { registrations, committee }: Pick<Campaign, "registrations" | "committee">
): ReadonlyArray<Finding> => {
  const models = new Set<string>(registrations.map(({ id }) => id))
  const members = committee ?? []
  const at = (path: Path) => ({ file: PAPERS_FILE, line: lineOf(path) })
  const unknownModels = Object.keys(texts.awardees ?? {})
    .filter((model) => !models.has(model))
    .map((model) =>
      finding("unknown-model", at(["awardees", model]), { model, nearest: nearest(model, [...models]) })
    )
  const named = [
    ...(texts.meeting?.absent ?? []).map(({ member }, index) => ({
      judge: member,
      path: ["meeting", "absent", index]
    })),
    ...(texts.meeting?.present ?? []).map((judge, index) => ({ judge, path: ["meeting", "present", index] }))
  ]
  const unknownMembers = named
    .filter(({ judge }) => committee !== null && memberNamed(judge, members) === null)
    .map(({ judge, path }) => {
      const known = members.flatMap(({ id, name }) => [id, name])
      return finding("unknown-judge", at(path), { judge, nearest: nearest(judge, known) })
    })
  return [...unknownModels, ...unknownMembers]
}
