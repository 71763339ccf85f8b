/** The plot's size in units of its own; the browser makes it as large as there is room. */
export const WIDTH = 640;
export const HEIGHT = 160;

/** How far from the edge the first moment is, so that a change at that moment is seen. */
const INSET = 12;

/** How many shares there are at most at a time. */
export function most(points, states) {
  return Math.max(1, ...points.map((point) => total(point, states)));
}

/**
 * The areas of states that lie upon each other, as paths of SVG. A number holds until the next change,
 * so the edges are steps.
 *
 * @return for each state its area, and the edge above it
 */
export function outlines(points, states) {
  const [start, end] = [points[0], points.at(-1)].map(({time}) => Date.parse(time));
  const x = (time) =>
    Math.round(INSET + ((Date.parse(time) - start) / Math.max(1, end - start)) * (WIDTH - 2 * INSET));
  const height = most(points, states);
  const y = (number) => Math.round(HEIGHT - (number / height) * (HEIGHT - 2)) - 1;
  return states.map((state, at) => {
    const below = steps(points, (point) => total(point, states.slice(0, at)), x, y);
    const above = steps(points, (point) => total(point, states.slice(0, at + 1)), x, y);
    return {state, area: `M${[...above, ...below.reverse()].join('L')}Z`, edge: `M${above.join('L')}`};
  });
}

function total(point, states) {
  return states.reduce((sum, state) => sum + point[state], 0);
}

/** The corners of an edge, from one side to the other. */
function steps(points, value, x, y) {
  const corners = [[0, y(value(points[0]))]];
  points.forEach((point) => {
    const height = corners.at(-1)[1];
    corners.push([x(point.time), height], [x(point.time), y(value(point))]);
  });
  return [...corners, [WIDTH, corners.at(-1)[1]]].filter(
    ([left, top], at, all) => at === 0 || left !== all[at - 1][0] || top !== all[at - 1][1],
  );
}
