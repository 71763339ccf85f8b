import {html, nothing} from '../libraries/lit-html/lit-html.js';
import {guard} from '../libraries/lit-html/directives/guard.js';
import {live} from '../libraries/lit-html/directives/live.js';
import {repeat} from '../libraries/lit-html/directives/repeat.js';
import {state} from '../store.js';
import {texts} from '../texts.js';

/**
 * The rows of a list. On narrow screens it is laid out as cards, for which the roles stand here
 * that tables would lose by that.
 *
 * @param label what the table is, for those who don't see it
 * @param list whose rows are shown and selected
 * @param columns each with a title and a function from a row to its content
 * @param name of a row, as people call it
 * @param actions what can be done with a row, if anything
 */
export function table({label, list, columns, name, actions}) {
  return html`
    <table role="table" aria-label=${label}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col" class="select">${selectAll(list)}</th>
          ${columns.map(({title}) => html`<th role="columnheader" scope="col">${title}</th>`)}
          ${actions
            ? html`<th role="columnheader" scope="col" class="actions">
                <span class="unseen">${texts.page.actions}</span>
              </th>`
            : nothing}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${repeat(list.rows, list.id, (row) => tableRow(row, {list, columns, name, actions}))}
      </tbody>
    </table>
  `;
}

/** A row, which is made anew only when it shows something else: there may be thousands. */
function tableRow(row, table) {
  const selected = table.list.selected.has(table.list.id(row));
  return guard([row, selected, state.busy, state.place, texts], () => rowOf(row, selected, table));
}

function rowOf(row, selected, {list, columns, name, actions}) {
  const id = list.id(row);
  return html`
    <tr role="row" class=${selected ? 'selected' : ''}>
      <td role="cell" class="select">
        <input
          type="checkbox"
          aria-label=${texts.page.select(name(row))}
          .checked=${live(selected)}
          @change=${() => list.toggle(id)}
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
  const all = list.rows.length > 0 && list.selected.size === list.rows.length;
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
