import { escaped } from "./escaped.ts"

/** The time that every document states as its own: the same input gives the same bytes. */
const FIXED = "1980-01-01T00:00:00Z"

/** docProps/core.xml in place of the one that the writing library stamps with the time of the run. */
export const coreProperties = (title: string) => ({
  path: "docProps/core.xml",
  data: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:creator>dvk</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${FIXED}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${FIXED}</dcterms:modified></cp:coreProperties>`
})
