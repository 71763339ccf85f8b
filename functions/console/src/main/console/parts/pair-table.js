import {html} from '../libraries/lit-html/lit-html.js';
import {texts} from '../texts.js';
import {named} from './image-cells.js';
import {shortTable} from './short-table.js';

/**
 * Pairs of images and projects with what is told of each, in a box of its own that scrolls.
 *
 * @param label what is told
 * @param rows the name of an image, the content for its project, and what is told of the pair
 * @param below what stands below the rows
 */
export function pairTable(label, rows, below) {
  const columns = [
    {title: texts.columns.image, cell: ({name}) => named(name)},
    {title: texts.columns.project, cell: ({project}) => project},
    {title: label, cell: ({told}) => told},
  ];
  return html`
    <div class="scrolled" tabindex="0" role="region" aria-label=${label}>
      ${shortTable({label, rows, columns})} ${below}
    </div>
  `;
}
