import {html} from '../libraries/lit-html/lit-html.js';
import {rejectAccepted, stopShares} from '../actions.js';
import {projectName} from '../names.js';
import {actionButton} from '../parts/action-button.js';
import {named, project, shareState} from '../parts/image-cells.js';
import {listStates, nothingIn} from '../parts/list-states.js';
import {table} from '../parts/table.js';
import {termsBelow} from '../parts/terms.js';
import {chosen, tools} from '../parts/tools.js';
import {link} from '../places.js';
import {readView} from '../reading.js';
import {changed, state} from '../store.js';
import {texts} from '../texts.js';
import {UNUSED_FOR, unusedLists} from '../unused.js';
import {imageColumn, ownerColumn, timeColumn} from './received.js';

/** Shares that nobody has answered or used for a while, so that they can be ended (R44). */
export function unused() {
  const {unusedGiven: given, unusedReceived: received} = state.lists;
  return html`
    <div class="heading">
      <h1 tabindex="-1">${texts.page.unused}</h1>
      ${period()}
    </div>
    <p>${texts.unused.intro}</p>
    ${tools([chosenGiven(given), chosenReceived(received)], [given, received])}
    ${section('unused-given', texts.unused.given, given, givenTable)}
    ${section('unused-received', texts.unused.received, received, receivedTable)}
  `;
}

function period() {
  return html`
    <label class="choice">
      <span>${texts.unused.period}</span>
      <select @change=${({target}) => showUnusedFor(Number(target.value))}>
        ${UNUSED_FOR.map(
          (days) => html`
            <option value=${days} .selected=${days === state.unusedFor}>${texts.unused.days(days)}</option>
          `,
        )}
      </select>
    </label>
  `;
}

async function showUnusedFor(days) {
  changed({unusedFor: days, lists: {...state.lists, ...unusedLists(days)}});
  await readView();
}

function section(id, title, list, full) {
  return html`
    <section aria-labelledby=${id}>
      <h2 id=${id}>${title}</h2>
      ${listStates({
        list,
        full: () => full(list, title),
        empty: () =>
          nothingIn(texts.unused.emptyTitle, texts.unused.empty(projectName(state.place.project), state.place.region)),
      })}
    </section>
  `;
}

function chosenGiven(list) {
  return chosen(list, texts.unused.given, (rows) =>
    actionButton({words: texts.recipients.stopSelected, run: () => stopShares(rows)}));
}

function chosenReceived(list) {
  return chosen(list, texts.unused.received, (rows) =>
    actionButton({words: texts.received.rejectSelected, run: () => rejectAccepted(rows)}));
}

function givenTable(list, label) {
  return table({
    label,
    list,
    name: (row) => `${row.image_name} ${row.project_id}`,
    columns: [
      {
        title: texts.columns.image,
        wide: true,
        cell: (row) => html`<a href=${link('mine', row.image_id)}>${named(row.image_name)}</a> ${termsBelow(row)}`,
      },
      {title: texts.columns.project, wide: true, cell: (row) => project(row.project_id)},
      {title: texts.columns.state, cell: (row) => shareState(row.status)},
      timeColumn('since', 'created_at'),
    ],
    actions: (row) =>
      actionButton({
        words: texts.recipients.stop,
        of: `${row.image_name} ${row.project_id}`,
        run: () => stopShares([row]),
      }),
  });
}

function receivedTable(list, label) {
  return table({
    label,
    list,
    name: (row) => row.image_name,
    columns: [imageColumn(), ownerColumn(), timeColumn('since', 'created_at')],
    actions: (row) =>
      actionButton({words: texts.received.reject, of: row.image_name, run: () => rejectAccepted([row])}),
  });
}
