import {html} from '../libraries/lit-html/lit-html.js';
import {notBegun} from '../parts/not-begun.js';
import {texts} from '../texts.js';
import {close, frame, open} from './frame.js';
import {resultTable, SHOWN} from './result-table.js';

/** Tells what a batch has done to each pair, those first that were refused: see last-results.js. */
export function openResults({results, left, did}) {
  open({view: resultsDialog, results, left, did, shown: SHOWN});
}

function resultsDialog(dialog) {
  const {results, left} = dialog;
  const done = results.filter((result) => result.reason === null).length;
  return frame(dialog, {
    title: texts.results.title,
    content: html`<p>${texts.results.some(done, results.length)} ${notBegun(left)}</p>
      ${resultTable(dialog)}`,
    action: texts.page.close,
    second: {words: null},
    submit: close,
  });
}
