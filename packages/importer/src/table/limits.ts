/** No form seen has more than thirty columns; beyond this a file is no list of models or sheets. */
export const MAXIMUM_COLUMNS = 500

/** Excel keeps at most this many characters in a cell, so a longer one comes from a broken file. */
export const MAXIMUM_CELL_LENGTH = 32_767

/** Headers stand below the heading of an official paper, in every real file within the first ten rows. */
export const HEADER_ROWS = 40

/** A header is a few words; longer cells are texts, and comparing them with aliases costs time for nothing. */
export const MAXIMUM_HEADER_LENGTH = 200

/** Each unclosed quote costs one more pass over the rest of the file; after this many, every quote is given up. */
export const MAXIMUM_QUOTE_REPAIRS = 50
