import type { Shortlisting } from "./Shortlisting.ts"

/** How a rank class stands to the places, with the quotas and by rank alone. */
export interface ClassPlaces {
  readonly eligible: number
  /** Models of better rank that may be on the list. */
  readonly before: number
  /** Places that go to better ranks. */
  readonly takenBefore: number
  /** Models of better rank that may be on the list and do not come on it, or not surely. */
  readonly passedBefore: number
  /** Whether the class would be on a list by rank alone. */
  readonly fitsByRank: boolean
  readonly open: number
  readonly openPlaces: number
  /** All better ranks are taken and the places end within this class, as they would by rank alone. */
  readonly tiedAtCut: boolean
}

export const classPlaces = ({ problem, best }: Shortlisting): ReadonlyArray<ClassPlaces> => {
  let before = 0
  let takenBefore = 0
  let surelyBefore = 0
  return problem.classes.map((entries, at) => {
    const counted = (standing: "all" | "some") =>
      entries.reduce((sum, { count }, of) => sum + (best.standing[at]?.[of] === standing ? count : 0), 0)
    const eligible = entries.reduce((sum, { count }) => sum + count, 0)
    const taken = (best.taken[at] ?? []).reduce((sum, count) => sum + count, 0)
    const [sure, open] = [counted("all"), counted("some")]
    const own = {
      eligible,
      before,
      takenBefore,
      passedBefore: before - surelyBefore,
      fitsByRank: before + eligible <= problem.size,
      open,
      openPlaces: taken - sure,
      tiedAtCut: open === eligible && takenBefore === before && taken === problem.size - before
    }
    before += eligible
    takenBefore += taken
    surelyBefore += sure
    return own
  })
}
