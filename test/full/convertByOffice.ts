import { execFileSync } from "node:child_process"
import { join } from "node:path"

/**
 * Lets LibreOffice write files in another format.
 *
 * @param home a folder for its settings: another LibreOffice may be running
 */
export const convertByOffice = (
  files: ReadonlyArray<string>,
  format: string,
  { home, out }: { readonly home: string; readonly out: string }
): void => {
  const profile = `-env:UserInstallation=file://${join(home, "profile")}`
  execFileSync("soffice", [profile, "--headless", "--convert-to", format, "--outdir", out, ...files], {
    // Sheets and files have Vietnamese names: in a locale without such letters they would be question marks.
    env: { ...process.env, HOME: home, LC_ALL: "C.UTF-8" },
    stdio: "ignore",
    timeout: 200_000
  })
}
