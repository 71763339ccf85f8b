import {html, nothing} from '../libraries/lit-html/lit-html.js';
import {repeat} from '../libraries/lit-html/directives/repeat.js';
import {texts} from '../texts.js';

/**
 * A few rows, all of which are rendered, and of which none is selected.
 *
 * @param label what the table is, for those who don't see it
 * @param rows what is in it
 * @param key tells the rows apart; their places, if nothing is said
 * @param columns each with a title, and a function from a row to its content
 * @param actions what can be done with a row, if anything
 */
export function shortTable({label, rows, key = (_, place) => place, columns, actions}) {
  return html`
    <table role="table" aria-label=${label}>
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map(({title}) => html`<th role="columnheader" scope="col">${title}</th>`)}
          ${actions
            ? html`<th role="columnheader" scope="col" class="actions">
                <span class="unseen">${texts.page.actions}</span>
              </th>`
            : nothing}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${repeat(rows, key, (row) => shortRow(row, columns, actions))}
      </tbody>
    </table>
  `;
}

function shortRow(row, columns, actions) {
  return html`
    <tr role="row">
      ${columns.map(
        ({title, cell, wide}) =>
          html`<td role="cell" class=${wide ? 'wide' : ''} data-label=${title}><div>${cell(row)}</div></td>`,
      )}
      ${actions ? html`<td role="cell" class="actions">${actions(row)}</td>` : nothing}
    </tr>
  `;
}
