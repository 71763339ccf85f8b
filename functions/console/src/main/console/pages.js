/** The most rows that the service tells at once. */
export const LARGEST_PAGE = 1_000;

/** The path of a page, with so many rows on it. */
export function sized(path, rows) {
  const [address, query] = path.split('?');
  const parameters = new URLSearchParams(query);
  parameters.set('limit', rows);
  return `${address}?${parameters}`;
}
