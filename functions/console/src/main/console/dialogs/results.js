import {html} from '../libraries/lit-html/lit-html.js';
import {imageName} from '../names.js';
import {identifier, named} from '../parts/image-cells.js';
import {reasonOfChange} from '../parts/problem.js';
import {texts} from '../texts.js';
import {close, frame, open} from './frame.js';

/**
 * Tells what a batch has done to each pair, those first that were refused.
 *
 * @param left how many pairs were not begun
 */
export function openResults(results, left) {
  open({view: resultsDialog, results, left});
}

function resultsDialog(dialog) {
  const {results, left} = dialog;
  const done = results.filter((result) => result.reason === null).length;
  return frame(dialog, {
    title: texts.results.title,
    content: html`<p>${texts.results.some(done, results.length)} ${texts.work.left(left)}</p>
      ${resultTable(results, texts.results.done)}`,
    action: texts.page.close,
    second: {words: null},
    submit: close,
  });
}

/** The results, pair by pair. */
export function resultTable(results, done) {
  const refusedFirst = [...results].sort((a, b) => Number(a.reason === null) - Number(b.reason === null));
  return html`
    <div class="scrolled" tabindex="0" role="region" aria-label=${texts.columns.result}>
      <table role="table" aria-label=${texts.columns.result}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">${texts.columns.image}</th>
            <th role="columnheader" scope="col">${texts.columns.project}</th>
            <th role="columnheader" scope="col">${texts.columns.result}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${refusedFirst.map((result) => resultRow(result, done))}
        </tbody>
      </table>
    </div>
  `;
}

function resultRow({image, project, reason}, done) {
  return html`
    <tr role="row">
      <td role="cell" data-label=${texts.columns.image}><div>${named(imageName(image))}</div></td>
      <td role="cell" data-label=${texts.columns.project}><div>${identifier(project)}</div></td>
      <td role="cell" data-label=${texts.columns.result}>
        <div>
          ${reason === null
            ? html`<span class="state accepted">${done}</span>`
            : html`<span class="refusal">${reasonOfChange(reason)}</span>`}
        </div>
      </td>
    </tr>
  `;
}
