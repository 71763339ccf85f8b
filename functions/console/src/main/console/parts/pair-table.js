import {html} from '../libraries/lit-html/lit-html.js';
import {texts} from '../texts.js';
import {named} from './image-cells.js';

/**
 * Pairs of images and projects with what is told of each, in a box of its own that scrolls.
 *
 * @param label what is told
 * @param rows the name of an image, the content for its project, and what is told of the pair
 * @param below what stands below the rows
 */
export function pairTable(label, rows, below) {
  return html`
    <div class="scrolled" tabindex="0" role="region" aria-label=${label}>
      <table role="table" aria-label=${label}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">${texts.columns.image}</th>
            <th role="columnheader" scope="col">${texts.columns.project}</th>
            <th role="columnheader" scope="col">${label}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${rows.map((row) => pairRow(label, row))}
        </tbody>
      </table>
      ${below}
    </div>
  `;
}

function pairRow(label, {name, project, told}) {
  return html`
    <tr role="row">
      <td role="cell" data-label=${texts.columns.image}><div>${named(name)}</div></td>
      <td role="cell" data-label=${texts.columns.project}><div>${project}</div></td>
      <td role="cell" data-label=${label}><div>${told}</div></td>
    </tr>
  `;
}
