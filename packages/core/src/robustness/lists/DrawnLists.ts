/**
 * Makes the shortlist of one draw after the other. An order has no ties left: they are broken before.
 */
export interface DrawnLists {
  /** After how many draws a list is made: 1, or more where one takes too long to be made for each. */
  readonly every: number
  /**
   * Adds one to `chosen` for each model on the list.
   *
   * @param order the models, the best one first
   * @param reaching how many of them, from the first on, reach the lowest grade of the shortlist
   * @returns false where no list meets the quotas
   */
  readonly take: (order: Int32Array, reaching: number, chosen: Uint32Array) => boolean
}
