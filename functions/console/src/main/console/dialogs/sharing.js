import {html, nothing} from '../libraries/lit-html/lit-html.js';
import {live} from '../libraries/lit-html/directives/live.js';
import {offer, planOffer} from '../api/shares.js';
import {project} from '../parts/image-cells.js';
import {notBegun} from '../parts/not-begun.js';
import {nameList} from '../parts/name-list.js';
import {termsBelow} from '../parts/terms.js';
import {keepRefusals, withNames} from '../last-results.js';
import {projectIds} from '../project-ids.js';
import {readAgain} from '../reading.js';
import {changedIn, state} from '../store.js';
import {texts} from '../texts.js';
import {close, frame, open, runIn} from './frame.js';
import {isPartial, NO_TERMS, refusalOfTerms, termFields, termInputs} from './offer-terms.js';
import {foreseen, look, NO_PREVIEW, pairs} from './preview.js';
import {resultTable, SHOWN} from './result-table.js';

/**
 * Shares images in three steps: the project IDs, which are checked while they are typed, and the
 * terms; the warning with all that would be done (R6); the result, pair by pair.
 *
 * @param text what was typed before of the project IDs, if anything
 * @param terms and of the terms
 */
export function openSharing(images, text = '', terms = NO_TERMS) {
  const dialog = {
    view: asking,
    images: images.map(({id, name}) => ({id, name})),
    text,
    terms,
    partial: {},
    refusal: null,
    results: null,
    left: 0,
    shown: SHOWN,
    ...NO_PREVIEW,
  };
  dialog.draft = () => ({images: dialog.images, text: dialog.text, terms: dialog.terms});
  open(dialog);
}

function asking(dialog) {
  const found = idsIn(dialog);
  const leave = () => isComplete(dialog) && lookAt(dialog);
  return frame(dialog, {
    title: texts.share.title(dialog.images.length),
    content: html`
      ${imageNames(dialog)}
      <label for="project-ids">${texts.share.label}</label>
      <textarea
        id="project-ids"
        rows="5"
        spellcheck="false"
        autocomplete="off"
        aria-describedby="project-ids-help project-ids-check"
        .value=${live(dialog.text)}
        @input=${(event) => changedIn(dialog, {text: event.target.value})}
        @blur=${leave}
      ></textarea>
      <p id="project-ids-help" class="help">${texts.share.help}</p>
      <div id="project-ids-check" role="status">${check(found)}</div>
      ${termInputs(dialog, leave)}
      ${foreseen(dialog, wishOf(dialog))}
    `,
    action: texts.share.next,
    disabled: !isComplete(dialog),
    submit: () => {
      // What is typed in part is known once the input is left, which the Enter key doesn't do.
      document.activeElement.blur();
      if (!isPartial(dialog)) {
        lookAt(dialog);
        changedIn(dialog, {view: confirming});
      }
    },
  });
}

function idsIn({text}) {
  return projectIds(text, state.place?.project);
}

function isComplete(dialog) {
  const {ids, malformed} = idsIn(dialog);
  return ids.length > 0 && malformed.length === 0 && !isPartial(dialog);
}

/** What would be done as the inputs are now: where they are others, it is foreseen anew. */
function wishOf(dialog) {
  return JSON.stringify([idsIn(dialog).ids, dialog.terms]);
}

function lookAt(dialog) {
  look(dialog, planOf(dialog), wishOf(dialog));
}

function planOf({images, text, terms}) {
  const {ids} = idsIn({text});
  return (calls) => planOffer(images.map(({id}) => id), ids, termFields(terms), calls);
}

function check({ids, repeated, own, malformed}) {
  return html`
    <p class="check">${texts.share.checked(ids.length)}</p>
    ${repeated > 0 ? html`<p class="check">${texts.share.repeated(repeated)}</p>` : nothing}
    ${own ? html`<p class="check">${texts.share.own}</p>` : nothing}
    ${malformed.length > 0
      ? html`<p class="check wrong">
          ${texts.share.malformed} ${malformed.map((word) => html`<bdi><code>${word}</code></bdi> `)}
        </p>
        <p class="check wrong">${texts.share.malformedHelp}</p>`
      : nothing}
  `;
}

function confirming(dialog) {
  const {ids} = idsIn(dialog);
  const images = dialog.images.map((image) => image.id);
  return frame(dialog, {
    title: texts.share.confirmTitle,
    content: html`
      <p class="warning">${texts.share.warning}</p>
      <p>${texts.share.confirmBody(dialog.images.length, ids.length)}</p>
      ${imageNames(dialog)}
      <ul class="names">
        ${ids.map((id) => html`<li>${project(id)}</li>`)}
      </ul>
      ${termsBelow({status: 'pending', ...termFields(dialog.terms)})}
      ${foreseen(dialog, wishOf(dialog))} ${pairs(dialog, planOf(dialog))}
    `,
    action: texts.share.send,
    second: {words: texts.page.back, run: () => changedIn(dialog, {view: asking, error: null, ...NO_PREVIEW})},
    submit: () =>
      runIn(dialog, async () => {
        const told = withNames(await offer(images, ids, termFields(dialog.terms)), texts.share.did);
        Object.assign(dialog, told);
        dialog.refusal = refusalOfTerms(dialog.results);
        dialog.view = dialog.refusal ? asking : telling;
        if (!dialog.refusal) {
          keepRefusals(told);
        }
        await readAgain(new Set(images));
      }),
  });
}

function telling(dialog) {
  const {results, left} = dialog;
  const done = results.filter((result) => result.reason === null).length;
  return frame(dialog, {
    title: texts.share.didTitle,
    content: html`
      <p role="status">
        ${done === results.length
          ? texts.share.didAll(results.length)
          : texts.share.didSome(done, results.length)}
        ${notBegun(left)}
      </p>
      ${resultTable(dialog)}
    `,
    action: texts.share.done,
    second: {words: null},
    submit: close,
  });
}

function imageNames({images}) {
  return nameList(
    images.map(({name}) => name),
    texts.share.images,
  );
}
