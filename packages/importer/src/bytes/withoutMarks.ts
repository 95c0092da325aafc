/**
 * Text without its byte order marks. One that stands between CR and LF parts two line ends, which may not become one by
 * taking it away: every line below would be told by another number than the reader of the file finds it under.
 *
 * @example
 * withoutMarks("\ufeffa\nb") // => "a\nb"
 * withoutMarks("a\r\ufeff\nb") // => "a\n\nb"
 */
export const withoutMarks = (text: string): string =>
  text.includes("\ufeff") ? text.replace(/\r\ufeff+\n/g, "\n\n").replaceAll("\ufeff", "") : text
