import type { Campaign } from "@dvk/core"

/** What units and members are called, by the ids that duties may name them by. */
export const namesById = ({
  units,
  committee
}: Pick<Campaign, "units" | "committee">): ReadonlyMap<string, string> =>
  new Map([...(committee ?? []), ...(units ?? [])].map(({ id, name }) => [id, name]))
