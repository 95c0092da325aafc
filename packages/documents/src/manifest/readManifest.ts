import type { Manifest, ManifestFile } from "./Manifest.ts"

/** What a check needs of a manifest. */
export type ReadManifest = Pick<Manifest, "dvk" | "digest" | "canonicalForm" | "parts" | "files">

/**
 * Reads manifest.json; null where it is none, or names a file outside of its folder.
 *
 * @example
 * readManifest("{}") // => null
 */
export const readManifest = (text: string): ReadManifest | null => {
  const parsed = parsedJson(text)
  if (!isRecord(parsed) || parsed["format"] !== 1) return null
  const { dvk, digest, canonicalForm, parts, files } = parsed
  if (typeof dvk !== "string" || typeof digest !== "string" || typeof canonicalForm !== "number") return null
  if (!isTexts(parts) || !Array.isArray(files) || !files.every(isFile)) return null
  return { dvk, digest, canonicalForm, parts, files }
}

const parsedJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (error) {
    // A text that is no JSON is no manifest; the caller says so.
    if (error instanceof SyntaxError) return null
    throw error
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const isTexts = (value: unknown): value is Readonly<Record<string, string>> =>
  isRecord(value) && Object.values(value).every((text) => typeof text === "string")

const isFile = (value: unknown): value is ManifestFile =>
  isRecord(value) &&
  typeof value["file"] === "string" &&
  staysInside(value["file"]) &&
  typeof value["sha256"] === "string" &&
  typeof value["bytes"] === "number"

/** A path of plain names: nothing absolute, no drive, no step upwards. */
const staysInside = (file: string): boolean =>
  !/[\\:\0]/.test(file) && file.split("/").every((name) => name !== "" && name !== "." && name !== "..")
