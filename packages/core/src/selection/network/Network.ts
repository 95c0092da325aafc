/** A way through the network: an arc and whether its flow goes up (1) or down (-1). */
export interface Step {
  readonly arc: number
  readonly direction: 1 | -1
}

const NO_ARC = -1

/**
 * A circulation in whole numbers. Every change goes around a cycle of arcs that have room, so that what flows into a
 * node always flows out of it. A frozen arc keeps its flow for good.
 */
export class Network {
  readonly from: Array<number> = []
  readonly to: Array<number> = []
  readonly lowest: Array<number> = []
  readonly highest: Array<number> = []
  readonly flow: Array<number> = []
  readonly frozen: Array<boolean> = []
  readonly arcsAt: ReadonlyArray<Array<number>>
  readonly #cameBy: Int32Array
  readonly #seen: Int32Array
  readonly #queue: Int32Array
  #round = 0

  constructor(nodes: number) {
    this.arcsAt = Array.from({ length: nodes }, () => [])
    this.#cameBy = new Int32Array(nodes)
    this.#seen = new Int32Array(nodes)
    this.#queue = new Int32Array(nodes)
  }

  get nodes(): number {
    return this.arcsAt.length
  }

  addArc(from: number, to: number, lowest: number, highest: number, flow = 0): number {
    const arc = this.from.length
    this.from.push(from)
    this.to.push(to)
    this.lowest.push(lowest)
    this.highest.push(highest)
    this.flow.push(flow)
    this.frozen.push(false)
    this.arcsAt[from]?.push(arc)
    this.arcsAt[to]?.push(arc)
    return arc
  }

  /** Takes away the arcs that were added last, from `first` on. */
  dropArcs(first: number): void {
    for (let arc = this.from.length - 1; arc >= first; arc--) {
      this.arcsAt[this.from[arc] ?? 0]?.pop()
      if (this.from[arc] !== this.to[arc]) this.arcsAt[this.to[arc] ?? 0]?.pop()
    }
    for (const column of [this.from, this.to, this.lowest, this.highest, this.flow]) column.length = first
    this.frozen.length = first
  }

  /** How much the flow of an arc can go up (1) or down (-1). */
  room(arc: number, direction: 1 | -1): number {
    if (this.frozen[arc] === true) return 0
    const flow = this.flow[arc] ?? 0
    return direction === 1 ? (this.highest[arc] ?? 0) - flow : flow - (this.lowest[arc] ?? 0)
  }

  /** A way with room from one node to another, without a banned arc and without arcs from `before` on. */
  path(
    start: number,
    end: number,
    banned: number = NO_ARC,
    before = this.from.length
  ): ReadonlyArray<Step> | null {
    const round = ++this.#round
    this.#seen[start] = round
    this.#queue[0] = start
    let waiting = 1
    for (let at = 0; at < waiting; at++) {
      const node = this.#queue[at] ?? 0
      if (node === end) return this.#wayBack(start, end)
      for (const arc of this.arcsAt[node] ?? []) {
        if (arc === banned || arc >= before) continue
        const up = this.from[arc] === node
        const next = (up ? this.to[arc] : this.from[arc]) ?? 0
        if (this.#seen[next] === round || this.room(arc, up ? 1 : -1) <= 0) continue
        this.#seen[next] = round
        this.#cameBy[next] = arc
        this.#queue[waiting++] = next
      }
    }
    return null
  }

  #wayBack(start: number, end: number): ReadonlyArray<Step> {
    const steps: Array<Step> = []
    for (let node = end; node !== start; ) {
      const arc = this.#cameBy[node] ?? 0
      const up = this.to[arc] === node
      steps.push({ arc, direction: up ? 1 : -1 })
      node = (up ? this.from[arc] : this.to[arc]) ?? 0
    }
    return steps
  }

  /** Sends as much as there is room for along a way, at most `most`; gives back how much that was. */
  push(steps: ReadonlyArray<Step>, most: number): number {
    const amount = steps.reduce(
      (least, { arc, direction }) => Math.min(least, this.room(arc, direction)),
      most
    )
    for (const { arc, direction } of steps) this.flow[arc] = (this.flow[arc] ?? 0) + direction * amount
    return amount
  }
}
