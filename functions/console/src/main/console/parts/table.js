import {html, nothing} from '../libraries/lit-html/lit-html.js';
import {guard} from '../libraries/lit-html/directives/guard.js';
import {live} from '../libraries/lit-html/directives/live.js';
import {repeat} from '../libraries/lit-html/directives/repeat.js';
import {seek, tellWish} from '../seeking.js';
import {state} from '../store.js';
import {texts} from '../texts.js';
import {goByKey} from './row-keys.js';

/**
 * The rows of a list, of which those near what is in sight are rendered. On narrow screens it is
 * laid out as cards, for which the roles stand here that tables would lose by that.
 *
 * @param label what the table is, for those who don't see it
 * @param list whose rows are shown and selected
 * @param columns each with a title, the key that it is sorted by if it is, and a function from a row
 *     to its content
 * @param name of a row, as people call it
 * @param actions what can be done with a row, if anything
 */
export function table({label, list, columns, name, actions}) {
  const cells = 1 + columns.length + (actions ? 1 : 0);
  const widths = list.sight.partial ? (list.sight.columns ?? []) : [];
  return html`
    <table
      role="table"
      class=${widths.length > 0 ? 'fixed' : ''}
      aria-label=${label}
      aria-description=${texts.lists.keys}
      aria-rowcount=${list.next ? -1 : list.shown.length + 1}
    >
      <thead role="rowgroup">
        <tr role="row" aria-rowindex="1">
          <th role="columnheader" scope="col" class="select" .style=${widths[0] ?? ''}>${selectAll(list)}</th>
          ${columns.map((column, place) => header(column, list, widths[place + 1] ?? ''))}
          ${actions
            ? html`<th role="columnheader" scope="col" class="actions" .style=${widths.at(-1) ?? ''}>
                <span class="unseen">${texts.page.actions}</span>
              </th>`
            : nothing}
        </tr>
      </thead>
      <tbody role="rowgroup" .sight=${list.sight} @keydown=${(event) => goByKey(event, list)}>
        ${repeat(
          list.sight.parts(list.shown),
          ({gap, row}) => gap ?? list.id(row),
          ({gap, height, row, place}) =>
            gap ? gapOf(height, cells) : tableRow(row, place, {list, columns, name, actions}),
        )}
      </tbody>
    </table>
  `;
}

/** A column's title, which sorts by it: upwards, downwards, then not any more. */
function header({title, key}, {wish, finding}, width) {
  if (!finding?.keys[key]) {
    return html`<th role="columnheader" scope="col" .style=${width}>${title}</th>`;
  }
  const [sorted, next] =
    {[key]: ['ascending', `-${key}`], [`-${key}`]: ['descending', '']}[wish.sort] ?? [nothing, key];
  const sort = () => {
    seek({sort: next});
    tellWish();
  };
  return html`
    <th role="columnheader" scope="col" class="sorts" aria-sort=${sorted} .style=${width}>
      <button type="button" @click=${sort}>${title}</button>
    </th>
  `;
}

/** Stands for the rows that are not rendered between those that are. */
function gapOf(height, cells) {
  return html`<tr class="gap" aria-hidden="true"><td colspan=${cells} .style=${`height: ${height}px`}></td></tr>`;
}

/** A row, which is made anew only when it shows something else: one scrolls over thousands. */
function tableRow(row, place, table) {
  const selected = table.list.selected.has(table.list.id(row));
  return guard([row, place, selected, state.busy, state.place, state.names, texts], () => rowOf(row, place, selected, table));
}

function rowOf(row, place, selected, {list, columns, name, actions}) {
  return html`
    <tr role="row" aria-rowindex=${place + 2} class=${selected ? 'selected' : ''} .key=${list.id(row)}>
      <td role="cell" class="select">
        <input
          type="checkbox"
          aria-label=${texts.page.select(name(row))}
          .checked=${live(selected)}
          @click=${({shiftKey}) => list.toggle(row, shiftKey)}
        />
      </td>
      ${columns.map(
        ({title, cell, wide}) =>
          html`<td role="cell" class=${wide ? 'wide' : ''} data-label=${title}>
            <div>${cell(row)}</div>
          </td>`,
      )}
      ${actions ? html`<td role="cell" class="actions">${actions(row)}</td>` : nothing}
    </tr>
  `;
}

function selectAll(list) {
  const all = list.shown.length > 0 && list.selected.size === list.shown.length;
  return html`
    <label class="select-all">
      <input
        type="checkbox"
        .checked=${live(all)}
        .indeterminate=${live(!all && list.selected.size > 0)}
        @change=${() => list.toggleAll()}
      />
      <span>${texts.page.selectAll}</span>
    </label>
  `;
}
