import type { RegistrationRow } from "./RegistrationRow.ts"

type Unit = Pick<RegistrationRow, "unitName" | "place">

/** Remembers what was made of a unit and its place: a list names few of them, many times each. */
export const perUnit = <A>(make: (unit: Unit) => A): ((unit: Unit) => A) => {
  const known = new Map<string | null, Map<string, A>>()
  return (unit) => {
    const here = known.get(unit.place) ?? new Map<string, A>()
    if (here.size === 0) known.set(unit.place, here)
    const remembered = here.get(unit.unitName)
    if (remembered !== undefined) return remembered
    const made = make(unit)
    here.set(unit.unitName, made)
    return made
  }
}
