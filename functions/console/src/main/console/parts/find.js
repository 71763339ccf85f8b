import {html, nothing} from '../libraries/lit-html/lit-html.js';
import {live} from '../libraries/lit-html/directives/live.js';
import {count, number} from '../format.js';
import {exportRows} from '../exporting.js';
import {seek, seekNothing, tellWish} from '../seeking.js';
import {state} from '../store.js';
import {texts} from '../texts.js';

/**
 * What finds rows of the lists of a view, and exports what is found, once there are any.
 *
 * @param lists those lists
 * @param totals how many rows each of them has in all, as far as that is known
 * @param help by what one finds them
 * @param states whether they are found by their states, too
 */
export function find({lists, totals = [], help, states = false}) {
  const {wish} = state.route;
  if (lists.every((list) => list.rows.length === 0)) {
    return nothing;
  }
  return html`
    <div class="find" role="search">
      <label class="choice">
        <span>${texts.lists.find}</span>
        <input
          type="search"
          autocomplete="off"
          spellcheck="false"
          placeholder=${help}
          .value=${live(wish.find)}
          @input=${({target}) => seek({find: target.value})}
          @change=${tellWish}
        />
      </label>
      ${states ? stateChoice(wish) : nothing}
      <p role="status" aria-busy=${String(reading(lists))}>${told(lists, totals)}</p>
      ${wish.find || wish.state
        ? html`<button type="button" @click=${seekNothing}>${texts.lists.all}</button>`
        : nothing}
      <span aria-hidden="true">${texts.lists.export}</span>
      ${['csv', 'json'].map(
        (ending) => html`
          <button type="button" ?disabled=${state.exporting} @click=${() => exportRows(ending)}>
            <span class="unseen">${texts.lists.export} </span>${ending.toUpperCase()}
          </button>
        `,
      )}
    </div>
  `;
}

function stateChoice(wish) {
  return html`
    <label class="choice">
      <span>${texts.columns.state}</span>
      <select @change=${({target}) => seek({state: target.value})}>
        <option value="" .selected=${!wish.state}>${texts.lists.anyState}</option>
        ${Object.entries(texts.states).map(
          ([value, words]) => html`<option value=${value} .selected=${value === wish.state}>${words}</option>`,
        )}
      </select>
    </label>
  `;
}

function reading(lists) {
  return lists.some((list) => (list.sought || state.exporting) && list.next && !list.error);
}

/** How many were found, and how far that was looked for. */
function told(lists, totals) {
  const found = sum(lists, (list) => list.shown.length);
  const looked = sum(lists, (list) => list.rows.length);
  return html`
    ${lists.some((list) => list.narrowed) ? texts.lists.found(found) : nothing}
    ${reading(lists) ? texts.lists.looked(number(looked), total(totals, looked)) : nothing}
  `;
}

/** Of how many, unless more were read than were counted. */
function total(totals, looked) {
  const known = totals.filter(Boolean);
  const all = {count: sum(known, (each) => each.count), or_more: known.some((each) => each.or_more)};
  return all.count > looked ? count(all) : undefined;
}

function sum(values, of) {
  return values.reduce((all, value) => all + of(value), 0);
}
