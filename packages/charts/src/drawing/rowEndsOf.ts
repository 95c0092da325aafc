import type { TopLevelSpec } from "vega-lite"

/**
 * Where the rows of a drawn chart end, in the SVG's own pixels from its top; empty where it has none. There a tall
 * picture can be cut to go on on a further page.
 */
export const rowEndsOf = (spec: TopLevelSpec, svg: string): ReadonlyArray<number> => {
  const ends: unknown = spec.usermeta?.["rowEnds"]
  if (!Array.isArray(ends)) return []
  // The plane stands in the picture's first group, moved down by the heading.
  const moved = Number(/<g [^>]*transform="translate\([\d.]+,([\d.]+)\)"/.exec(svg)?.[1] ?? 0)
  return ends.filter((end) => typeof end === "number").map((end) => end + moved)
}
