import { type Finding, finding } from "@dvk/core"
import type { PlatformError } from "effect/PlatformError"

/**
 * Why a file could not be opened or written, as a Finding with its remedy. `Busy` and, on Windows, a refused right
 * mean most often that Excel holds the file open.
 */
export const fileFinding = (file: string, error: PlatformError): Finding => {
  const { reason } = error
  if (reason._tag === "BadArgument") return finding("file-unreadable", { file }, { problem: reason._tag })
  const code = systemCode(reason.cause)
  switch (reason._tag) {
    case "NotFound":
      return finding("file-not-found", { file }, { path: file })
    case "Busy":
      return finding("file-busy", { file })
    case "PermissionDenied":
      return finding("file-busy", { file }, { problem: code })
    default:
      if (code === "EISDIR") return finding("is-directory", { file })
      if (code === "ENOTDIR") return finding("file-not-found", { file }, { path: file })
      if (code === "EBUSY" || code === "EPERM") return finding("file-busy", { file }, { problem: code })
      return finding("file-unreadable", { file }, { problem: code === "" ? reason._tag : code })
  }
}

const systemCode = (cause: unknown): string =>
  typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : ""
