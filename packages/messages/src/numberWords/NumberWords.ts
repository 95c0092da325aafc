/**
 * Words on which North and South differ. What stands first is what official papers write by default; a committee may
 * state the other in its own texts.
 */
export interface NumberWords {
  /** 4 behind mươi: hai mươi tư or hai mươi bốn. */
  readonly four: "tư" | "bốn"
  /** The zero of 105: một trăm linh năm or một trăm lẻ năm. */
  readonly zeroTens: "linh" | "lẻ"
  /** 1.000: một nghìn or một ngàn. */
  readonly thousand: "nghìn" | "ngàn"
}

export const usualNumberWords: NumberWords = { four: "tư", zeroTens: "linh", thousand: "nghìn" }
