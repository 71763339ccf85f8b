import {html, nothing} from '../libraries/lit-html/lit-html.js';
import {openLastResults} from '../last-results.js';
import {state} from '../store.js';
import {texts} from '../texts.js';
import {progress} from './progress.js';

/**
 * The bar of what can be done with many rows at once, and of what is being done. It stays in sight
 * while one scrolls, and comes before the rows, so that nobody has to go through these to reach it.
 *
 * @param groups of buttons, each of which may be nothing
 * @param lists whose rows can be selected: where they have some the bar is there before one is, so
 *     that the rows stay where they are then
 */
export function tools(groups = [], lists = []) {
  const shown = groups.filter((group) => group !== nothing);
  const idle = shown.length === 0 && lists.some((list) => list.rows.length > 0);
  const working = state.works.length > 0 && !state.dialog?.busy;
  return shown.length > 0 || idle || working || hasLastResults()
    ? html`<div class="tools">
        ${idle ? html`<span class="help">${texts.work.noneSelected}</span>` : shown}
        ${working ? progress() : nothing} ${lastResults()}
      </div>`
    : nothing;
}

/**
 * The buttons for what is selected in a list, while anything is.
 *
 * @param label which list it is
 */
export function chosen(list, label, buttons) {
  const rows = list.chosen;
  return rows.length === 0
    ? nothing
    : html`<div class="chosen" role="group" aria-label=${label}>
        <span>${texts.page.selected(rows.length)}</span>${buttons(rows)}
      </div>`;
}

/** There is no way from one place to the results of another. */
function hasLastResults() {
  return state.lastResults !== null && state.lastResults.place === state.place;
}

function lastResults() {
  return hasLastResults()
    ? html`<button type="button" class="last-results" @click=${openLastResults}>${texts.results.last}</button>`
    : nothing;
}
