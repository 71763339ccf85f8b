import {html, nothing} from '../libraries/lit-html/lit-html.js';
import {accept, acceptAll, rejectAccepted, rejectPending} from '../actions.js';
import {openReplication} from '../dialogs/replication.js';
import {count} from '../format.js';
import {projectName} from '../names.js';
import {actionButton} from '../parts/action-button.js';
import {find} from '../parts/find.js';
import {kindColumn, moment, named, project, sizeColumn} from '../parts/image-cells.js';
import {listStates, nothingIn} from '../parts/list-states.js';
import {retiring} from '../parts/retirement.js';
import {table} from '../parts/table.js';
import {termsBelow} from '../parts/terms.js';
import {chosen, tools} from '../parts/tools.js';
import {link} from '../places.js';
import {state} from '../store.js';
import {texts} from '../texts.js';

/** The ID of what is to be read before anything is accepted (R18). */
const WARNING = 'waiting-warning';

/** Images Shared with Me: what waits for an answer above what was accepted (R11, R12). */
export function received() {
  const {lists, summary} = state;
  const waits = lists.pending.rows.length > 0;
  return html`
    <div class="heading">
      <h1 tabindex="-1">${texts.page.received}</h1>
      <div class="links">
        <a href=${link('unused')}>${texts.page.unused}</a>
        <a href=${link('answers')}>${texts.page.answers}</a>
        <a href=${link('names')}>${texts.page.names}</a>
        <a href=${link('rejected')}>
          ${texts.page.rejected}${summary?.rejected.count > 0
            ? html` <span class="number">${count(summary.rejected)}</span>`
            : nothing}
        </a>
      </div>
    </div>
    ${waits ? waiting(lists.pending) : nothing}
    ${tools([waits ? answers(lists.pending) : nothing, acceptedChosen(lists.accepted)], [lists.accepted])}
    ${find({
      lists: [lists.pending, lists.accepted],
      totals: [summary?.pending, summary?.accepted],
      help: texts.lists.byImage,
    })}
    ${waits
      ? listStates({
          list: lists.pending,
          total: waitingCount(lists.pending),
          full: () => waitingTable(lists.pending),
          empty: () => nothing,
        })
      : nothing}
    <section aria-labelledby="accepted-title">
      <div class="heading">
        <h2 id="accepted-title">${texts.received.accepted}</h2>
      </div>
      ${listStates({
        list: lists.accepted,
        total: summary?.accepted,
        full: () => acceptedTable(lists.accepted),
        empty: () =>
          nothingIn(
            texts.received.emptyTitle,
            texts.received.empty(projectName(state.place.project), state.place.region),
            texts.place.hint,
          ),
      })}
    </section>
  `;
}

/** What waits, with the warning that is to be read before anything is accepted (R18). */
function waiting(list) {
  const total = waitingCount(list);
  return html`
    <section class="waiting" aria-labelledby="waiting-title">
      <h2 id="waiting-title">
        <span class="dot"></span>${texts.received.waiting(total.count, count(total))}
      </h2>
      <p id=${WARNING}>${texts.received.warning} <strong>${texts.received.question}</strong></p>
    </section>
  `;
}

function waitingCount(list) {
  return state.summary?.pending ?? {count: list.rows.length, or_more: list.next !== null};
}

/** The buttons that answer what waits: all of it, or what is selected. */
function answers(list) {
  return html`
    <div class="chosen" role="group" aria-label=${texts.received.waitingList}>
      ${list.narrowed
        ? nothing
        : actionButton({words: texts.received.acceptAll, run: acceptAll, primary: true, warning: WARNING})}
      ${list.chosen.length > 0
        ? html`
            <span>${texts.page.selected(list.chosen.length)}</span>
            ${actionButton({
              words: texts.received.acceptSelected,
              run: () => accept(list.chosen),
              warning: WARNING,
            })}
            ${actionButton({words: texts.received.rejectSelected, run: () => rejectPending(list.chosen)})}
          `
        : nothing}
    </div>
  `;
}

function acceptedChosen(list) {
  return chosen(list, texts.received.accepted, (rows) =>
    actionButton({words: texts.received.rejectSelected, run: () => rejectAccepted(rows)}));
}

function waitingTable(list) {
  return table({
    label: texts.received.waitingList,
    list,
    name: (row) => row.image_name,
    columns: [imageColumn(), ownerColumn(), kindColumn(), sizeColumn(), timeColumn('offered', 'updated_at')],
    actions: (row) => html`
      ${actionButton({words: texts.received.reject, of: row.image_name, run: () => rejectPending([row])})}
      ${actionButton({words: texts.received.accept, of: row.image_name, run: () => accept([row])})}
    `,
  });
}

function acceptedTable(list) {
  return table({
    label: texts.received.accepted,
    list,
    name: (row) => row.image_name,
    columns: [imageColumn(), ownerColumn(), kindColumn(), sizeColumn(), timeColumn('since', 'created_at')],
    actions: (row) => html`
      <a class="button" href=${link('received', row.image_id)}>
        ${texts.received.use}<span class="unseen"> ${row.image_name}</span>
      </a>
      ${actionButton({
        words: texts.received.replicate,
        of: row.image_name,
        run: () => openReplication({id: row.image_id, name: row.image_name}),
        asks: true,
      })}
      ${actionButton({words: texts.received.reject, of: row.image_name, run: () => rejectAccepted([row])})}
    `,
  });
}

/** The column with the names of received images, which lead to them, and the terms below. */
export function imageColumn() {
  return {
    key: 'image',
    title: texts.columns.image,
    wide: true,
    cell: (row) => html`
      <a href=${link('received', row.image_id)}>${named(row.image_name)}</a> ${retiring(row)}
      ${termsBelow(row)}
    `,
  };
}

/** The column with the owners of received images. */
export function ownerColumn() {
  return {key: 'owner', title: texts.columns.owner, wide: true, cell: (row) => project(row.owner)};
}

/** A column with moments, sorted by that key. */
export function timeColumn(key, field) {
  return {key, title: texts.columns[key], cell: (row) => moment(row[field])};
}
