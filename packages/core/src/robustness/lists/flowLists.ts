import { meetMinimums } from "../../selection/network/fillPlaces.ts"
import type { BuiltNetwork } from "../../selection/network/networkOf.ts"
import type { DrawnLists } from "./DrawnLists.ts"

/** A model that may not be on the list lies in no cell. */
export const NO_CELL = -1

/**
 * Lists under quotas that a flow can meet. First a list with as many places as possible, the better models first; then
 * from the first model on each is given a place where the places of those behind it can be moved about, which is
 * `bestFlow` for rank classes of one model.
 *
 * @param cellOf the cell of each model
 */
export const flowLists = (
  { network, cellArcs, totalArc, ways }: BuiltNetwork,
  cellOf: Int32Array
): DrawnLists => {
  const arcs = Int32Array.from(cellArcs)
  const cells = arcs.length
  const supply = new Int32Array(cells)
  const closed = new Uint8Array(cells)
  // Of the flow of an arc, what belongs to models that have their place for good.
  const settled = new Int32Array(network.from.length)

  const start = (order: Int32Array, reaching: number): boolean => {
    network.flow.fill(0)
    network.frozen[totalArc] = false
    supply.fill(0)
    closed.fill(0)
    settled.fill(0)
    for (let place = 0; place < reaching; place++) {
      const cell = cellOf[order[place] ?? 0] ?? NO_CELL
      if (cell !== NO_CELL) supply[cell] = (supply[cell] ?? 0) + 1
    }
    for (let cell = 0; cell < cells; cell++) network.highest[arcs[cell] ?? 0] = supply[cell] ?? 0
    return meetMinimums(network)
  }

  /** The most places: straight through the cells of the better models first, then by moving others about. */
  const fill = (order: Int32Array, reaching: number): number => {
    for (let place = 0; place < reaching && network.room(totalArc, 1) > 0; place++) {
      const cell = cellOf[order[place] ?? 0] ?? NO_CELL
      const way = ways[cell]
      if (way === undefined || way.some((arc) => network.room(arc, 1) <= 0)) continue
      for (const arc of way) network.flow[arc] = (network.flow[arc] ?? 0) + 1
    }
    for (let room = network.room(totalArc, 1); room > 0; room = network.room(totalArc, 1)) {
      const way = network.path(network.to[totalArc] ?? 0, network.from[totalArc] ?? 0, totalArc)
      if (way === null) break
      network.flow[totalArc] = (network.flow[totalArc] ?? 0) + network.push(way, room)
    }
    network.frozen[totalArc] = true
    return network.flow[totalArc] ?? 0
  }

  /** Gives the next model of a cell a place of its own where there is one to be had. */
  const settle = (cell: number): boolean => {
    const arc = arcs[cell] ?? 0
    const way = ways[cell] ?? []
    const flow = network.flow[arc] ?? 0
    network.highest[arc] = (network.highest[arc] ?? 0) - 1
    // Room never grows: a cell that could be given nothing will be given nothing.
    if (flow === 0 && (closed[cell] === 1 || !canMove(arc, way))) {
      closed[cell] = 1
      return false
    }
    if (flow > 0) network.flow[arc] = flow - 1
    for (const line of way) settled[line] = (settled[line] ?? 0) + 1
    return true
  }

  /** Moves a place to a cell that has none to give, from one behind it; not where a line is full for good. */
  const canMove = (arc: number, way: ReadonlyArray<number>): boolean => {
    if (way.some((line) => line !== arc && (settled[line] ?? 0) >= (network.highest[line] ?? 0))) return false
    const steps = network.path(network.to[arc] ?? 0, network.from[arc] ?? 0)
    if (steps !== null) network.push(steps, 1)
    return steps !== null
  }

  return {
    every: 1,
    take: (order, reaching, chosen) => {
      if (!start(order, reaching)) return false
      let left = fill(order, reaching)
      for (let place = 0; place < reaching && left > 0; place++) {
        const model = order[place] ?? 0
        const cell = cellOf[model] ?? NO_CELL
        if (cell === NO_CELL || !settle(cell)) continue
        chosen[model] = (chosen[model] ?? 0) + 1
        left--
      }
      return true
    }
  }
}
