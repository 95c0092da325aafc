/**
 * Solves A x = b for a symmetric, positive definite A, by Cholesky's decomposition. Both arrays are overwritten;
 * the second one holds x afterwards.
 *
 * @param matrix row by row; only the lower triangle is read
 */
export const solvePositive = (matrix: Float64Array, vector: Float64Array): Float64Array => {
  const size = vector.length
  const at = (row: number, column: number): number => matrix[row * size + column] ?? 0
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let rest = at(row, column)
      for (let before = 0; before < column; before++) rest -= at(row, before) * at(column, before)
      matrix[row * size + column] = row === column ? Math.sqrt(rest) : rest / at(column, column)
    }
  }
  for (let row = 0; row < size; row++) {
    let rest = vector[row] ?? 0
    for (let before = 0; before < row; before++) rest -= at(row, before) * (vector[before] ?? 0)
    vector[row] = rest / at(row, row)
  }
  for (let row = size - 1; row >= 0; row--) {
    let rest = vector[row] ?? 0
    for (let after = row + 1; after < size; after++) rest -= at(after, row) * (vector[after] ?? 0)
    vector[row] = rest / at(row, row)
  }
  return vector
}
