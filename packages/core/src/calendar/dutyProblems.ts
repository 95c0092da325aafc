import type { CampaignFile } from "../campaign/CampaignFile.ts"
import { dayBefore } from "../dates/dayBefore.ts"
import { nearest } from "../schema/nearest.ts"
import type { Problem } from "../schema/Problem.ts"
import { dutiesStated } from "./Duty.ts"
import { type PartyLists, partiesNamed, partiesOf } from "./partiesNamed.ts"

/**
 * What is wrong with the duties of campaign.yaml, seen beside the lists: two with one id, an order that names a duty
 * that is not there or runs in a circle, a name in `from` that no list has, and a duty that obliges nobody, as where its
 * units are no more and name no successor. Without a list of units any name may be right.
 */
export const dutyProblems = (file: CampaignFile, lists: PartyLists): ReadonlyArray<Problem> => {
  const duties = dutiesStated(file)
  const ids = duties.map(({ id }) => id)
  return duties.flatMap((duty, at): ReadonlyArray<Problem> => {
    const day = dayBefore(duty.before) ?? duty.before
    const repeated: ReadonlyArray<Problem> =
      ids.indexOf(duty.id) === at
        ? []
        : [
            {
              code: "duplicate-entry",
              path: ["duties", at],
              values: { key: file.duties[at]?.id ?? duty.what }
            }
          ]
    const orders = duty.after
      .filter((id) => !ids.includes(id))
      .map(
        (found): Problem => ({
          code: "unknown-duty",
          path: ["duties", at, "after"],
          values: { found, known: ids, nearest: nearest(found, ids) }
        })
      )
    const circle: ReadonlyArray<Problem> = waitsForItself(duty.id, duties)
      ? [{ code: "circular-duty", path: ["duties", at, "after"], values: { what: duty.what } }]
      : []
    const parties =
      lists.units === null
        ? []
        : duty.from
            .filter((name) => !partiesNamed(name, lists, day).known)
            .map(
              (found): Problem => ({
                code: "unknown-party",
                path: ["duties", at, "from"],
                values: { found, what: duty.what, nearest: nearest(found, namesIn(lists)) }
              })
            )
    const nobody: ReadonlyArray<Problem> =
      lists.units === null || partiesOf(duty.from, lists, day).length > 0
        ? []
        : [
            {
              code: "duty-without-party",
              path: ["duties", at, "from"],
              values: { what: duty.what, from: duty.from }
            }
          ]
    return [...repeated, ...orders, ...circle, ...parties, ...nobody]
  })
}

const waitsForItself = (id: string, duties: ReturnType<typeof dutiesStated>): boolean => {
  const reached = new Set<string>()
  const open = [id]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const earlier = duties.filter((duty) => duty.id === next).flatMap(({ after }) => after)
    if (earlier.includes(id)) return true
    for (const other of earlier) {
      if (!reached.has(other)) open.push(other)
      reached.add(other)
    }
  }
  return false
}

const namesIn = ({ units, committee }: PartyLists): ReadonlyArray<string> => [
  "members",
  "units",
  ...(units ?? []).flatMap(({ id, name, otherNames, kind }) => [
    ...(kind === null ? [] : [kind]),
    name,
    id,
    ...otherNames
  ]),
  ...(committee ?? []).flatMap(({ id, name, role }) => [...(role === null ? [] : [role]), name, id])
]
