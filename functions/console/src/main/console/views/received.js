import {html, nothing} from '../libraries/lit-html/lit-html.js';
import {accept, acceptAll, rejectAccepted, rejectPending} from '../actions.js';
import {openReplication} from '../dialogs/replication.js';
import {count} from '../format.js';
import {find} from '../parts/find.js';
import {kindColumn, moment, named, project, sizeColumn} from '../parts/image-cells.js';
import {listStates, nothingIn} from '../parts/list-states.js';
import {retiring} from '../parts/retirement.js';
import {table} from '../parts/table.js';
import {termsBelow} from '../parts/terms.js';
import {chosen, tools} from '../parts/tools.js';
import {link, projectName} from '../places.js';
import {state} from '../store.js';
import {texts} from '../texts.js';

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
      <p id="waiting-warning">${texts.received.warning} <strong>${texts.received.question}</strong></p>
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
        : html`<button
            type="button"
            class="primary"
            aria-describedby="waiting-warning"
            ?disabled=${state.busy}
            @click=${acceptAll}
          >
            ${texts.received.acceptAll}
          </button>`}
      ${list.chosen.length > 0
        ? html`
            <span>${texts.page.selected(list.chosen.length)}</span>
            <button
              type="button"
              aria-describedby="waiting-warning"
              ?disabled=${state.busy}
              @click=${() => accept(list.chosen.map((row) => row.image_id))}
            >
              ${texts.received.acceptSelected}
            </button>
            <button type="button" ?disabled=${state.busy} @click=${() => rejectPending(list.chosen)}>
              ${texts.received.rejectSelected}
            </button>
          `
        : nothing}
    </div>
  `;
}

function acceptedChosen(list) {
  return chosen(list, texts.received.accepted, (rows) => html`
    <button type="button" ?disabled=${state.busy} @click=${() => rejectAccepted(rows)}>
      ${texts.received.rejectSelected}
    </button>
  `);
}

function waitingTable(list) {
  return table({
    label: texts.received.waitingList,
    list,
    name: (row) => row.image_name,
    columns: [imageColumn(), ownerColumn(), kindColumn(), sizeColumn(), timeColumn('offered', 'updated_at')],
    actions: (row) => html`
      <button type="button" ?disabled=${state.busy} @click=${() => rejectPending([row])}>
        ${texts.received.reject}<span class="unseen"> ${row.image_name}</span>
      </button>
      <button type="button" ?disabled=${state.busy} @click=${() => accept([row.image_id])}>
        ${texts.received.accept}<span class="unseen"> ${row.image_name}</span>
      </button>
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
      <button type="button" @click=${() => openReplication({id: row.image_id, name: row.image_name})}>
        ${texts.received.replicate}<span class="unseen"> ${row.image_name}</span>
      </button>
      <button type="button" ?disabled=${state.busy} @click=${() => rejectAccepted([row])}>
        ${texts.received.reject}<span class="unseen"> ${row.image_name}</span>
      </button>
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
