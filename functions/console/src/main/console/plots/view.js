import {HEIGHT, most, outlines, WIDTH} from './outline.js';
import {MOST_EVENTS} from './reading.js';
import {lastOfDays, STATES} from './series.js';

/** How many rows the table has at most. */
const MOST_DAYS = 30;

/**
 * The shares of an image by state over time: as a picture, whose name and description say it in words,
 * and as a table.
 *
 * @param kit what the page lends
 * @param told what was read: see reading.js
 */
export function plot(kit, {points, whole}) {
  const {html, nothing, texts, number} = kit;
  const {history} = texts;
  if (points.length === 0) {
    return html`<p>${history.none}</p>`;
  }
  return html`
    <figure class="plot">
      <ul>
        ${STATES.toReversed().map((state) => mark(kit, state, points.at(-1)[state]))}
      </ul>
      <div>
        <span aria-hidden="true">${number(most(points, STATES))}</span>
        ${picture(kit, points)}
        <span aria-hidden="true">0</span>
        ${ends(kit, points)}
      </div>
      ${whole ? nothing : html`<figcaption>${history.earlier(number(MOST_EVENTS))}</figcaption>`}
      <details>
        <summary>${history.table}</summary>
        ${table(kit, points)}
      </details>
    </figure>
  `;
}

/** What stands for a state in the picture, with how many there are now. */
function mark({html, texts, number}, state, now) {
  return html`
    <li>
      <svg width="16" height="16" aria-hidden="true">
        <rect class="edge" width="16" height="16" fill="url(#plot-${state})" />
      </svg>
      ${texts.states[state]} <strong>${number(now)}</strong>
    </li>
  `;
}

function ends({html, moment}, points) {
  return html`<p>${moment(points[0].time)} ${moment(points.at(-1).time)}</p>`;
}

function picture(kit, points) {
  const {html, texts, time} = kit;
  const [first, last] = [points[0], points.at(-1)].map((point) => [time(point.time), words(kit, point)]);
  const [accepted, pending, rejected] = outlines(points, STATES);
  // Colours differ in form, too: filled, hatched, dotted.
  return html`
    <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="plot-title plot-words">
      <title id="plot-title">${texts.history.title}</title>
      <desc id="plot-words">${texts.history.told(...first, ...last)}</desc>
      <defs>
        <pattern id="plot-accepted" width="12" height="12" patternUnits="userSpaceOnUse">
          <rect class="accepted" width="12" height="12" />
        </pattern>
        <pattern id="plot-pending" width="12" height="12" patternUnits="userSpaceOnUse">
          <path class="pending" d="M0 12L12 0M-3 3L3 -3M9 15L15 9" stroke-width="3.5" />
        </pattern>
        <pattern id="plot-rejected" width="12" height="12" patternUnits="userSpaceOnUse">
          <circle class="rejected" cx="6" cy="6" r="3.25" />
        </pattern>
      </defs>
      <path d=${accepted.area} fill="url(#plot-accepted)" />
      <path d=${pending.area} fill="url(#plot-pending)" />
      <path d=${rejected.area} fill="url(#plot-rejected)" />
      <path class="edge" d=${accepted.edge} fill="none" />
      <path class="edge" d=${pending.edge} fill="none" />
      <path class="edge" d=${rejected.edge} fill="none" />
    </svg>
  `;
}

function words({texts, number}, point) {
  return texts.history.numbers(...STATES.map((state) => number(point[state])));
}

function table(kit, points) {
  const {html, texts, localTime} = kit;
  const day = (time) => localTime(time).slice(0, 'YYYY-MM-DD'.length);
  return html`
    <table role="table" aria-label=${texts.history.title}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${texts.history.time}</th>
          ${STATES.map((state) => html`<th role="columnheader" scope="col">${texts.states[state]}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${lastOfDays(points, day, MOST_DAYS).toReversed().map((point) => row(kit, point))}
      </tbody>
    </table>
  `;
}

function row({html, texts, moment, number}, point) {
  return html`
    <tr role="row">
      <td role="cell" data-label=${texts.history.time}><div>${moment(point.time)}</div></td>
      ${STATES.map(
        (state) => html`<td role="cell" data-label=${texts.states[state]}><div>${number(point[state])}</div></td>`,
      )}
    </tr>
  `;
}
