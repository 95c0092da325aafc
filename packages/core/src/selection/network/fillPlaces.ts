import type { Network } from "./Network.ts"
import type { BuiltNetwork } from "./networkOf.ts"

/** Gives every line its minimum. False where no list can. */
export const meetMinimums = (network: Network): boolean => {
  for (let arc = 0; arc < network.from.length; arc++) {
    const lowest = network.lowest[arc] ?? 0
    if (lowest > (network.highest[arc] ?? 0)) return false
    for (let short = lowest - (network.flow[arc] ?? 0); short > 0; ) {
      const way = network.path(network.to[arc] ?? 0, network.from[arc] ?? 0, arc)
      if (way === null) return false
      const amount = network.push(way, short)
      network.flow[arc] = (network.flow[arc] ?? 0) + amount
      short -= amount
    }
  }
  return true
}

/**
 * Fills as many places as possible: first straight through each cell in the order given, then by moving others about.
 *
 * @param cells the better ones first, so that later steps find most places where they belong
 */
export const fillPlaces = (
  { network, totalArc, ways }: BuiltNetwork,
  cells: Iterable<{ readonly cell: number; readonly count: number }>
): void => {
  for (const { cell, count } of cells) {
    if (network.room(totalArc, 1) <= 0) return
    const way = ways[cell] ?? []
    const amount = way.reduce((least, arc) => Math.min(least, network.room(arc, 1)), count)
    if (amount > 0) for (const arc of way) network.flow[arc] = (network.flow[arc] ?? 0) + amount
  }
  for (;;) {
    const most = network.room(totalArc, 1)
    if (most <= 0) return
    const way = network.path(network.to[totalArc] ?? 0, network.from[totalArc] ?? 0, totalArc)
    if (way === null) return
    const amount = network.push(way, most)
    network.flow[totalArc] = (network.flow[totalArc] ?? 0) + amount
  }
}
