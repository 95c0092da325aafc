import { foldForMatching, ModelId, stableId } from "@dvk/core"

/**
 * The id of a model whose file has none: it depends on unit, place, name and year as people mean them, so that a
 * corrected file with other spaces or capitals updates the same model.
 *
 * @example
 * modelIdOf("Xóm 1", null, "Camera  AN NINH", 2024) === modelIdOf("xóm 1", null, "Camera an ninh", 2024) // => true
 * modelIdOf("Xóm 1", null, "Nuôi cá", 2024) === modelIdOf("Xóm 1", null, "Nuôi cà", 2024) // => false
 */
export const modelIdOf = (unitName: string, place: string | null, name: string, year: number): ModelId =>
  ModelId(
    `m-${stableId([foldForMatching(unitName), foldForMatching(place ?? ""), foldForMatching(name), String(year)])}`
  )
