import type { RegistrationRow } from "./RegistrationRow.ts"

type Unit = Pick<RegistrationRow, "unitName" | "place">

/** Remembers what was made of a unit and its place: a list names few of them, many times each. */
export const perUnit = <A>(make: (unit: Unit) => A): ((unit: Unit) => A) => {
  // An engine finds a text in a map much sooner than null.
  const known = new Map<string, Map<string, A>>()
  return (unit) => {
    const place = unit.place ?? ""
    const here = known.get(place) ?? new Map<string, A>()
    if (here.size === 0) known.set(place, here)
    const remembered = here.get(unit.unitName)
    if (remembered !== undefined) return remembered
    const made = make(unit)
    here.set(unit.unitName, made)
    return made
  }
}
