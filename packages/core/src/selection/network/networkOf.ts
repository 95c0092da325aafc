import type { QuotaProblem } from "../quotas/QuotaProblem.ts"
import { cellSupply } from "../quotas/sums.ts"
import type { Families, Family } from "./families.ts"
import { Network } from "./Network.ts"

/**
 * The quotas as a network without flow: places flow from the first family's lines over the cells to the second family's
 * lines and back through the arc of all places. Crossing lines and the budget are not in it.
 */
export interface BuiltNetwork {
  readonly network: Network
  /** The arc of each cell: what is taken from it in classes that are not settled yet. */
  readonly cellArcs: ReadonlyArray<number>
  readonly totalArc: number
  /** All arcs that a place given to a model of the cell flows through. */
  readonly ways: ReadonlyArray<ReadonlyArray<number>>
}

const SOURCE = 0
const SINK = 1

export const networkOf = (problem: QuotaProblem, { first, second }: Families): BuiltNetwork => {
  const supply = cellSupply(problem)
  const network = new Network(2 + first.lines.length + second.lines.length)
  let nodes = 2
  const branch = (family: Family, root: number, outward: boolean): Map<number, Branch> => {
    const node = new Map(family.lines.map((line) => [line, nodes++]))
    const arcs = new Map<number, number>()
    for (const line of family.lines) {
      const own = node.get(line) ?? root
      const parent = node.get(family.around.get(line) ?? -1) ?? root
      const { min, max } = problem.lines[line] ?? { min: 0, max: 0 }
      arcs.set(line, outward ? network.addArc(parent, own, min, max) : network.addArc(own, parent, min, max))
    }
    return new Map(family.lines.map((line) => [line, branchOf(line, family, node.get(line) ?? root, arcs)]))
  }
  const sources = branch(first, SOURCE, true)
  const sinks = branch(second, SINK, false)
  const totalArc = network.addArc(SINK, SOURCE, 0, problem.size)
  const ways: Array<ReadonlyArray<number>> = []
  const cellArcs = problem.cells.map((_, cell) => {
    const source = sources.get(first.innermost[cell] ?? -1) ?? { node: SOURCE, arcs: [] }
    const sink = sinks.get(second.innermost[cell] ?? -1) ?? { node: SINK, arcs: [] }
    const arc = network.addArc(source.node, sink.node, 0, supply[cell] ?? 0)
    ways.push([arc, totalArc, ...source.arcs, ...sink.arcs])
    return arc
  })
  return { network, cellArcs, totalArc, ways }
}

interface Branch {
  readonly node: number
  /** The arcs between the node and the root of its family. */
  readonly arcs: ReadonlyArray<number>
}

const branchOf = (line: number, family: Family, node: number, arcs: ReadonlyMap<number, number>): Branch => {
  const chain: Array<number> = []
  for (let at: number | undefined = line; at !== undefined; at = family.around.get(at)) {
    chain.push(arcs.get(at) ?? 0)
  }
  return { node, arcs: chain }
}
