export * from "./drawPng.ts"
export * from "./drawSvg.ts"
export * from "./fonts.ts"
export * from "./measureText.ts"
