import { type Finding, finding } from "@dvk/core"
import type { PlatformError } from "effect/PlatformError"

/** Windows answers these when another program, mostly Excel, holds the file open. */
const HELD_OPEN = new Set(["EBUSY", "EPERM", "ETXTBSY"])

/** Why a file could not be opened or written, as a Finding with its remedy. */
export const fileFinding = (file: string, error: PlatformError): Finding => {
  const { reason } = error
  if (reason._tag === "BadArgument") return finding("file-unreadable", { file }, { problem: reason._tag })
  const code = systemCode(reason.cause)
  if (reason._tag === "Busy" || HELD_OPEN.has(code)) return finding("file-busy", { file })
  if (reason._tag === "NotFound" || code === "ENOTDIR")
    return finding("file-not-found", { file }, { path: file })
  if (code === "EISDIR") return finding("is-directory", { file })
  return finding("file-unreadable", { file }, { problem: code === "" ? reason._tag : code })
}

const systemCode = (cause: unknown): string =>
  typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : ""
