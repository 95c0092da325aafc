import type { ChartInput } from "@dvk/charts"
import type { Manifest } from "@dvk/documents"

/** From what the random draws behind the charts of a report were made: the digest is their seed. */
export const seedsOf = ({ evaluation, doubt }: ChartInput): Manifest["seeds"] => {
  const draws = [
    ["judges", doubt?.judges?.draws],
    ["weights", doubt?.weights?.draws]
  ] as const
  return Object.fromEntries(
    draws.flatMap(([drawn, count]) =>
      count === undefined ? [] : [[drawn, { seed: evaluation.digest, draws: count }]]
    )
  )
}
