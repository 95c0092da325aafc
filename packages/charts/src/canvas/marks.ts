import type { Layer } from "./Layer.ts"
import { colours, sizes } from "./look.ts"
import { acrossPlane, downPlane, type Plane, words } from "./plane.ts"

/** A rectangle on the plane, in pixels. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly fill: string
}

/** A straight line from one place to another, in pixels. */
export interface Line {
  readonly x: number
  readonly y: number
  readonly x2: number
  readonly y2: number
}

/** A round mark on the plane. */
export interface Dot {
  readonly x: number
  readonly y: number
  readonly fill: string
}

/** A text on the plane; its lines are parted by line breaks. */
export interface PlacedText {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly ink?: string
  readonly weight?: 400 | 600
}

export interface TextSetting {
  readonly align: "left" | "center" | "right"
  readonly baseline: "line-top" | "middle" | "bottom"
  readonly size?: number
  readonly leading?: number
}

type Layers = ReadonlyArray<Layer>

/** A hundredth of a pixel is finer than any screen and any print; more digits only make files longer. */
const rounded = (values: ReadonlyArray<object>): ReadonlyArray<object> =>
  values.map((value) =>
    Object.fromEntries(
      Object.entries(value).map(([key, part]) => [
        key,
        typeof part === "number" ? Math.round(part * 100) / 100 : part
      ])
    )
  )

const layerOf = (
  values: ReadonlyArray<object>,
  layer: (data: { readonly values: Array<object> }) => Layer
): Layers => (values.length === 0 ? [] : [layer({ values: [...rounded(values)] })])

/** Rectangles, each with its own colour; `outline` is drawn around all of them, with dashes where asked. */
export const boxes = (
  values: ReadonlyArray<Box>,
  plane: Plane,
  outline: string | null = null,
  dash: ReadonlyArray<number> = []
): Layers =>
  layerOf(
    values.map(({ left, right, top, bottom, fill }) => ({ left, right, top, bottom, fill })),
    (data) => ({
      data,
      mark: {
        type: "rect",
        color: { expr: "datum.fill" },
        ...(outline === null ? {} : { stroke: outline, strokeDash: [...dash] })
      },
      encoding: {
        x: acrossPlane("left", plane),
        x2: { field: "right" },
        y: downPlane("top", plane),
        y2: { field: "bottom" }
      }
    })
  )

/** Straight lines of one style. */
export const lines = (
  values: ReadonlyArray<Line>,
  plane: Plane,
  style: { readonly color?: string; readonly width?: number; readonly dash?: ReadonlyArray<number> } = {}
): Layers =>
  layerOf(
    values.map(({ x, y, x2, y2 }) => ({ x, y, x2, y2 })),
    (data) => ({
      data,
      mark: {
        type: "rule",
        color: style.color ?? colours.hairline,
        strokeWidth: style.width ?? 1,
        ...(style.dash === undefined ? {} : { strokeDash: [...style.dash] })
      },
      encoding: {
        x: acrossPlane("x", plane),
        x2: { field: "x2" },
        y: downPlane("y", plane),
        y2: { field: "y2" }
      }
    })
  )

/** Round or angular marks; `area` in square pixels. */
export const dots = (
  values: ReadonlyArray<Dot>,
  plane: Plane,
  style: {
    readonly area: number
    readonly outline?: string
    readonly shape?: "circle" | "diamond" | "square"
  }
): Layers =>
  layerOf(
    values.map(({ x, y, fill }) => ({ x, y, fill })),
    (data) => ({
      data,
      mark: {
        type: "point",
        filled: true,
        opacity: 1,
        size: style.area,
        shape: style.shape ?? "circle",
        fill: { expr: "datum.fill" },
        ...(style.outline === undefined ? {} : { stroke: style.outline, strokeWidth: 1.5 })
      },
      encoding: { x: acrossPlane("x", plane), y: downPlane("y", plane) }
    })
  )

/** Texts set alike; ink and weight may differ from text to text. */
export const texts = (values: ReadonlyArray<PlacedText>, plane: Plane, setting: TextSetting): Layers =>
  layerOf(
    values
      .filter(({ text }) => text !== "")
      .map(({ x, y, text, ink = colours.ink, weight = 400 }) => ({ x, y, text, ink, weight })),
    (data) => ({
      data,
      mark: {
        type: "text",
        align: setting.align,
        baseline: setting.baseline,
        fontSize: setting.size ?? sizes.name,
        lineHeight: setting.leading ?? (setting.size ?? sizes.name) + 4,
        fontWeight: { expr: "datum.weight" },
        color: { expr: "datum.ink" }
      },
      encoding: { x: acrossPlane("x", plane), y: downPlane("y", plane), text: words("text") }
    })
  )
