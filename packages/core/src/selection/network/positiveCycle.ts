import type { Network, Step } from "./Network.ts"

/** What going around an arc once more gains: +1 on arcs from `first` on, nothing on the others. */
const gain = (arc: number, direction: 1 | -1, first: number): number => (arc >= first ? direction : 0)

/**
 * Searches a cycle with room that gains something on the arcs from `first` on (Bellman and Ford, longest ways).
 * Where there is none, it gives back the potentials that prove it.
 */
export const positiveCycle = (network: Network, first: number): ReadonlyArray<Step> | Int32Array => {
  const potential = new Int32Array(network.nodes)
  const cameBy = Array.from({ length: network.nodes }, (): Step | null => null)
  for (;;) {
    let changed = false
    for (let arc = 0; arc < network.from.length; arc++) {
      for (const direction of [1, -1] as const) {
        if (network.room(arc, direction) <= 0) continue
        const [start, end] = ends(network, { arc, direction })
        const reached = (potential[start] ?? 0) + gain(arc, direction, first)
        if (reached <= (potential[end] ?? 0)) continue
        potential[end] = reached
        cameBy[end] = { arc, direction }
        changed = true
      }
    }
    if (!changed) return potential
    const cycle = cycleIn(network, cameBy)
    if (cycle !== null) return cycle
  }
}

const ends = (network: Network, { arc, direction }: Step): readonly [number, number] => {
  const [from, to] = [network.from[arc] ?? 0, network.to[arc] ?? 0]
  return direction === 1 ? [from, to] : [to, from]
}

/** A cycle among the steps by which nodes were reached last; every such cycle gains. */
const cycleIn = (network: Network, cameBy: ReadonlyArray<Step | null>): ReadonlyArray<Step> | null => {
  const visit = new Int32Array(network.nodes)
  for (let start = 0; start < network.nodes; start++) {
    let node = start
    while (visit[node] === 0 && cameBy[node] !== null) {
      visit[node] = start + 1
      const step = cameBy[node]
      if (step === null || step === undefined) break
      node = ends(network, step)[0]
    }
    if (visit[node] !== start + 1 || cameBy[node] === null) continue
    const cycle: Array<Step> = []
    let at = node
    do {
      const step = cameBy[at]
      if (step === null || step === undefined) break
      cycle.push(step)
      at = ends(network, step)[0]
    } while (at !== node)
    return cycle
  }
  return null
}

/** Holds every arc that no best flow changes: those whose potentials differ by other than its gain. */
export const freezeSettled = (network: Network, first: number, potential: Int32Array): void => {
  for (let arc = 0; arc < network.from.length; arc++) {
    const difference = (potential[network.to[arc] ?? 0] ?? 0) - (potential[network.from[arc] ?? 0] ?? 0)
    if (difference !== gain(arc, 1, first)) network.frozen[arc] = true
  }
}
