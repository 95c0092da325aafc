import type { QuotaProblem } from "../quotas/QuotaProblem.ts"
import type { Families, Family } from "./families.ts"
import { Network } from "./Network.ts"

/** Where the cells of one innermost line of the second family that lie in the same crossing lines flow together. */
export interface Leaf {
  readonly crossing: ReadonlyArray<number>
  readonly supply: number
}

export interface Interval {
  readonly lowest: number
  readonly highest: number
}

/**
 * The quotas as a network: places flow from the first family's lines over the cells to the second family's lines and
 * back through the arc of all places. Crossing lines are not in it; they are met by intervals on the leaves.
 */
export interface Layout {
  readonly problem: QuotaProblem
  readonly leaves: ReadonlyArray<Leaf>
  /** A network without flow, its leaves held to the intervals. */
  readonly build: (intervals: ReadonlyArray<Interval>) => BuiltNetwork
}

export interface BuiltNetwork {
  readonly network: Network
  /** The arc of each cell: what is taken from it in classes that are not settled yet. */
  readonly cellArcs: ReadonlyArray<number>
  readonly leafArcs: ReadonlyArray<number>
  readonly totalArc: number
  /** All arcs that a place given to a model of the cell flows through. */
  readonly ways: ReadonlyArray<ReadonlyArray<number>>
}

const SOURCE = 0
const SINK = 1

export const layoutOf = (problem: QuotaProblem, families: Families): Layout => {
  const supply = problem.cells.map(() => 0)
  for (const entries of problem.classes) {
    for (const { cell, count } of entries) supply[cell] = (supply[cell] ?? 0) + count
  }
  const { leaves, leafOf } = leavesOf(problem, families, supply)
  const build = (intervals: ReadonlyArray<Interval>): BuiltNetwork => {
    const { first, second } = families
    const network = new Network(2 + first.lines.length + second.lines.length + leaves.length)
    let nodes = 2
    const branch = (family: Family, root: number, outward: boolean): Map<number, Branch> => {
      const node = new Map(family.lines.map((line) => [line, nodes++]))
      const arcs = new Map<number, number>()
      for (const line of family.lines) {
        const own = node.get(line) ?? root
        const parent = node.get(family.around.get(line) ?? -1) ?? root
        const { min, max } = problem.lines[line] ?? { min: 0, max: 0 }
        arcs.set(
          line,
          outward ? network.addArc(parent, own, min, max) : network.addArc(own, parent, min, max)
        )
      }
      return new Map(family.lines.map((line) => [line, branchOf(line, family, node.get(line) ?? root, arcs)]))
    }
    const sources = branch(first, SOURCE, true)
    const sinks = branch(second, SINK, false)
    const sinkOf = (cell: number): Branch =>
      sinks.get(second.innermost[cell] ?? -1) ?? { node: SINK, arcs: [] }
    const leafNodes = leaves.map(() => nodes++)
    const leafArcs = leaves.map(({ example }, leaf) => {
      const { lowest, highest } = intervals[leaf] ?? { lowest: 0, highest: 0 }
      return network.addArc(leafNodes[leaf] ?? SINK, sinkOf(example).node, lowest, highest)
    })
    const totalArc = network.addArc(SINK, SOURCE, 0, problem.size)
    const ways: Array<ReadonlyArray<number>> = []
    const cellArcs = problem.cells.map((_, cell) => {
      const leaf = leafOf[cell] ?? null
      const source = sources.get(first.innermost[cell] ?? -1) ?? { node: SOURCE, arcs: [] }
      const sink = sinkOf(cell)
      const end = leaf === null ? sink.node : (leafNodes[leaf] ?? SINK)
      const arc = network.addArc(source.node, end, 0, supply[cell] ?? 0)
      const through = leaf === null ? [] : [leafArcs[leaf] ?? 0]
      ways.push([arc, totalArc, ...source.arcs, ...through, ...sink.arcs])
      return arc
    })
    return { network, cellArcs, leafArcs, totalArc, ways }
  }
  return { problem, leaves, build }
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

const leavesOf = (problem: QuotaProblem, { second, crossing }: Families, supply: ReadonlyArray<number>) => {
  const crosses = new Set(crossing)
  const known = new Map<string, number>()
  const leaves: Array<{ crossing: ReadonlyArray<number>; supply: number; example: number }> = []
  const leafOf = problem.cells.map((lines, cell): number | null => {
    const own = lines.filter((line) => crosses.has(line))
    if (own.length === 0) return null
    const key = `${second.innermost[cell] ?? ""}:${own.join()}`
    const leaf = known.get(key) ?? leaves.push({ crossing: own, supply: 0, example: cell }) - 1
    known.set(key, leaf)
    const entry = leaves[leaf]
    if (entry !== undefined) entry.supply += supply[cell] ?? 0
    return leaf
  })
  return { leaves, leafOf }
}
