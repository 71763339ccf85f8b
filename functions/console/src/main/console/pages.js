/** The most rows that the service tells at once. */
export const LARGEST_PAGE = 1_000;

/** The path of a page, with so many rows on it. */
export function sized(path, rows) {
  const [address, query] = path.split('?');
  const parameters = new URLSearchParams(query);
  parameters.set('limit', rows);
  return `${address}?${parameters}`;
}

/**
 * The order in which the service has images: their IDs tell when they were made.
 *
 * @param id tells the image of a row
 */
export function newestFirst(id) {
  return (one, other) => (id(one) < id(other) ? 1 : -1);
}
