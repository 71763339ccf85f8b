/**
 * Finds what comes in the place of a control whose row goes. Call it before the row is gone.
 *
 * @return tells, once it is gone, the same control of the next row that is left, or of the one
 *     before if it was the last; null if no row is left or the control was in none
 */
export function heirOf(control) {
  const row = control?.closest('tbody tr');
  if (!row) {
    return () => null;
  }
  const rows = [...row.parentElement.children];
  const place = rows.indexOf(row);
  const nearest = [...rows.slice(place + 1), ...rows.slice(0, place).reverse()];
  const number = controls(row).indexOf(control);
  return () => {
    const next = nearest.find((each) => each.isConnected);
    return next ? (controls(next)[number] ?? controls(next).at(-1) ?? null) : null;
  };
}

function controls(row) {
  return [...row.querySelectorAll('a[href], button, input')];
}
