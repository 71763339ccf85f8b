/** What a spreadsheet would take for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * A table as text by RFC 4180, with a line of titles. What looks like a formula has an apostrophe
 * before it: names and notes are others' words, and a spreadsheet would carry them out.
 *
 * @param titles of the columns
 * @param rows each with a value for each column; null and undefined are empty
 */
export function csv(titles, rows) {
  return [titles, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value) {
  const text = String(value ?? '');
  const guarded = typeof value === 'string' && FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
