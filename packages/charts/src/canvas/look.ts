import type { Config } from "vega-lite"

/** The font first, then what an office PC has with every Vietnamese letter. */
export const FONT = "'Be Vietnam Pro', 'Segoe UI', Arial, sans-serif"

export const SCHEMA = "https://vega.github.io/schema/vega-lite/v6.json"

/** All charts have one width, in pixels of the SVG, so that they stand under each other in a report. */
export const CHART_WIDTH = 960

export const sizes = { name: 12, unit: 10.5, score: 12, axis: 11, title: 18, subtitle: 12 } as const

/** Space between the lines of one label, in pixels. */
export const leading = { name: 16, unit: 14 } as const

export const colours = {
  ink: "#1c2b36",
  muted: "#5f6f7b",
  hairline: "#dde3e7",
  /** What stands behind other marks: a range, a row of models taken together. */
  shade: "#e9eef1",
  /** The outline of a cell that holds nothing. */
  empty: "#b4c0c8",
  accent: "#a23b21",
  dark: "#123f5c",
  middle: "#3c7599",
  light: "#a9c9dc",
  lightest: "#edf2f5",
  paper: "#ffffff"
} as const

/** What holds for every chart. Marks carry no texts of their own for screen readers: the image has one as a whole. */
export const look: Config = {
  aria: false,
  background: "white",
  font: FONT,
  padding: { left: 28, right: 28, top: 24, bottom: 24 },
  view: { stroke: null },
  title: {
    anchor: "start",
    frame: "group",
    color: colours.ink,
    fontSize: sizes.title,
    lineHeight: 25,
    fontWeight: 600,
    subtitleColor: colours.muted,
    subtitleFontSize: sizes.subtitle,
    subtitleFontWeight: 400,
    subtitleLineHeight: 18,
    subtitlePadding: 6,
    offset: 18,
    limit: 0
  },
  text: { lineBreak: "\n", color: colours.ink, fontSize: sizes.name, fontWeight: 400 }
}
