import {html, nothing} from '../libraries/lit-html/lit-html.js';
import {count, number} from '../format.js';
import {followWish} from '../seeking.js';
import {texts} from '../texts.js';
import './list-end.js';
import {loading} from './loading.js';
import {problemInView} from './problem.js';

/**
 * A list in whichever state it is: loading, failed, empty, or with rows and perhaps more of them.
 *
 * @param full how it shows with rows
 * @param empty how it shows without any
 * @param total how many rows there are in all, as far as they were counted, if that is known
 */
export function listStates({list, full, empty, total}) {
  if (list.rows.length === 0) {
    return without(list, empty);
  }
  return html`${problemInView(list.error, () => again(list))} 
    ${list.shown.length > 0 ? html`${full()} ${end(list, total)}` : none(list)}`;
}

/** Rows are there, but none that is sought. */
function none(list) {
  return html`
    <div class="empty">
      <p class="strong">${list.next ? texts.lists.noneYet : texts.lists.none}</p>
    </div>
  `;
}

function without(list, empty) {
  if (list.error) {
    return problemInView(list.error, () => again(list));
  }
  return list.loaded ? empty() : loading();
}

async function again(list) {
  await list.show();
  followWish();
}

/** An empty list, which says what would be in it. */
export function nothingIn(title, ...explanations) {
  return html`
    <div class="empty">
      <p class="strong">${title}</p>
      ${explanations.map((explanation) => html`<p>${explanation}</p>`)}
    </div>
  `;
}

function end(list, total) {
  return html`
    <div class="list-end">
      <span>${shown(list, total)}</span>
      ${list.next && !list.sought
        ? html`<list-end
            .after=${list.rows.length}
            @seen=${() => list.error === null && list.more()}
          >
            <button type="button" ?disabled=${list.loading} @click=${() => list.more()}>
              ${list.loading ? texts.page.loading : texts.page.more}
            </button>
          </list-end>`
        : nothing}
    </div>
  `;
}

/** What was counted is told as long as there is more of it. */
function shown({rows, shown: found, next, narrowed}, total) {
  const more = next && !narrowed && total?.count > rows.length;
  return texts.page.shown(number(found.length), more ? count(total) : undefined);
}
