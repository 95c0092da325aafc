import type { Config } from "vega-lite"

/** The font first, then what an office PC has with every Vietnamese letter. */
export const FONT = "'Be Vietnam Pro', 'Segoe UI', Arial, sans-serif"

export const SCHEMA = "https://vega.github.io/schema/vega-lite/v6.json"

/** All charts have one width, in pixels of the SVG, so that they stand under each other in a report. */
export const CHART_WIDTH = 960

/**
 * Colours differ in lightness first: they stay apart in a black-and-white print and for every kind of colour
 * blindness.
 */
export const colours = {
  ink: "#1c2b36",
  muted: "#5f6f7b",
  hairline: "#dde3e7",
  accent: "#a23b21",
  darkest: "#123f5c",
  lightest: "#edf2f5"
} as const

/** From the highest grade down. */
export const gradeRamp: ReadonlyArray<string> = ["#123f5c", "#3c7599", "#86b2cc", "#bcd3e0", "#dbe8ef"]
export const NO_GRADE = "#d3d7da"

export const sizes = { name: 12, unit: 10.5, score: 12, axis: 11, title: 18, subtitle: 12 } as const

/** Space between the lines of one label, in pixels. */
export const leading = { name: 16, unit: 14 } as const

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
  axis: {
    domain: false,
    ticks: false,
    grid: true,
    gridColor: colours.hairline,
    labelColor: colours.muted,
    labelFontSize: sizes.axis,
    labelFontWeight: 400,
    labelLimit: 0,
    labelPadding: 6,
    titleColor: colours.muted,
    titleFontSize: sizes.axis,
    titleFontWeight: 400,
    titlePadding: 8
  },
  legend: {
    orient: "top",
    direction: "horizontal",
    titleOrient: "left",
    titleColor: colours.ink,
    titleFontSize: sizes.axis,
    titleFontWeight: 600,
    titleLimit: 0,
    titlePadding: 12,
    labelColor: colours.ink,
    labelFontSize: sizes.axis,
    labelLimit: 0,
    columnPadding: 20,
    symbolType: "square",
    symbolSize: 130,
    symbolStrokeWidth: 0,
    offset: 14
  },
  text: { lineBreak: "\n", color: colours.ink, fontSize: sizes.name, fontWeight: 400 }
}
