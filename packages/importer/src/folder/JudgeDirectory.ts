import { foldForMatching, JudgeId, type Member, nearest } from "@dvk/core"

/**
 * Finds judges by the id or name of a committee member. Without a committee file everybody who hands in a sheet is
 * a judge, known by what the sheets call them: of several spellings the first by code unit names the judge.
 */
export class JudgeDirectory {
  readonly #byName = new Map<string, JudgeId>()
  readonly #committee: ReadonlyArray<Member> | null

  constructor(committee: ReadonlyArray<Member> | null, names: Iterable<string>) {
    this.#committee = committee
    const known =
      committee === null
        ? [...names].map((name) => ({ id: JudgeId(name), name }))
        : committee.map(({ id, name }) => ({ id, name }))
    for (const { id, name } of known.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))) {
      for (const key of [id, name].map(foldForMatching)) {
        if (!this.#byName.has(key)) this.#byName.set(key, id)
      }
    }
  }

  find(name: string): JudgeId | null {
    return this.#byName.get(foldForMatching(name)) ?? null
  }

  nearest(name: string): string {
    const names = (this.#committee ?? []).flatMap((member) => [member.id as string, member.name])
    return nearest(name, names)
  }
}
