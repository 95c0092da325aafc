/** How a text is set: size in pixels, weight as in CSS. */
export interface TextStyle {
  readonly size: number
  readonly weight: 400 | 600
}

/** The width of one line of text in pixels. Passed in, so that specs are made without fonts or files. */
export type MeasureText = (text: string, style: TextStyle) => number
