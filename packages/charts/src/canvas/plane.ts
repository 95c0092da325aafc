/** The extent of a chart without its heading, in pixels. */
export interface Plane {
  readonly width: number
  readonly height: number
  /** Where rows end, from the top: there, and nowhere else, a picture may be cut to go on on a further page. */
  readonly rowEnds?: ReadonlyArray<number>
}

/**
 * Charts are set like a page: rows have the height of their label, so places are given in pixels. These are the
 * Vega-Lite channels for such places on a plane of the given extent.
 */
export const acrossPlane = (field: string, { width }: Plane) => ({
  field,
  type: "quantitative" as const,
  scale: { domain: [0, width], range: [0, width], nice: false, zero: false },
  axis: null
})

/** A channel downwards: 0 is the top of the plane. */
export const downPlane = (field: string, { height }: Plane) => ({
  field,
  type: "quantitative" as const,
  scale: { domain: [0, height], range: [0, height], nice: false, zero: false },
  axis: null
})

/** Text from a field, as it stands: nothing is formatted by the drawing library. */
export const words = (field: string) => ({ field, type: "nominal" as const })
