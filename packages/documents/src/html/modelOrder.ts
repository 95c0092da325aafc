import { compareCodeUnits, type Ranked, type Registration } from "@dvk/core"
import { compareVietnamese } from "@dvk/messages"

/** Models by name as Vietnamese readers look for them; those of one name by id, so that the order is fixed. */
export const byName = (a: Registration, b: Registration): number =>
  compareVietnamese(a.name, b.name) || compareCodeUnits(a.id, b.id)

/** By rank; models that share one stand by name, which decides nothing. */
export const byRankThenName = (a: Ranked, b: Ranked): number =>
  a.rank - b.rank || byName(a.registration, b.registration)
