import {html, nothing} from '../libraries/lit-html/lit-html.js';
import {live} from '../libraries/lit-html/directives/live.js';
import {ALL_OTHERS, setAnswer} from '../api/answers.js';
import {project} from '../parts/image-cells.js';
import {projectIds} from '../project-ids.js';
import {readAgain} from '../reading.js';
import {changedIn, state} from '../store.js';
import {texts} from '../texts.js';
import {close, frame, open, runIn} from './frame.js';

const ANSWERS = ['ask', 'accept', 'reject'];

/**
 * Asks for a standing answer (R37).
 *
 * @param owner whose offers are answered so; null for one whose ID is still to be typed
 * @param answer the one there is
 */
export function openStandingAnswer(owner, answer = 'ask') {
  open({view: standingAnswer, owner, text: '', answer});
}

function standingAnswer(dialog) {
  const owner = dialog.owner ?? typedOwner(dialog.text);
  return frame(dialog, {
    title: dialog.owner === null ? texts.answers.addTitle : texts.answers.changeTitle,
    content: html`
      ${dialog.owner === null ? ownerInput(dialog, owner) : html`<p>${ownerName(dialog.owner)}</p>`}
      <label for="standing-answer">${texts.answers.answer}</label>
      <select
        id="standing-answer"
        @change=${(event) => changedIn(dialog, {answer: event.target.value})}
      >
        ${ANSWERS.map(
          (answer) => html`<option value=${answer} .selected=${answer === dialog.answer}>
            ${texts.answers.words[answer]}
          </option>`,
        )}
      </select>
      ${dialog.answer === 'accept' ? html`<p class="warning">${texts.received.warning}</p>` : nothing}
    `,
    action: texts.answers.save,
    disabled: owner === null,
    submit: () =>
      runIn(dialog, async () => {
        await setAnswer(owner, dialog.answer);
        close();
        await readAgain(new Set());
      }),
  });
}

function ownerInput(dialog, owner) {
  return html`
    <label for="owner-id">${texts.answers.ownerLabel}</label>
    <input
      id="owner-id"
      type="text"
      spellcheck="false"
      autocomplete="off"
      aria-describedby="owner-id-help"
      aria-invalid=${owner === null && dialog.text.trim() !== '' ? 'true' : 'false'}
      .value=${live(dialog.text)}
      @input=${(event) => changedIn(dialog, {text: event.target.value})}
    />
    <p id="owner-id-help" class="help">${texts.answers.ownerHelp}</p>
  `;
}

/** The project that is typed; null unless it is one, another one, and no word of the API's own. */
function typedOwner(text) {
  const {ids, malformed, own} = projectIds(text, state.place.project);
  const one = ids.length === 1 && malformed.length === 0 && !own;
  return one && ids[0].toLowerCase() !== ALL_OTHERS ? ids[0] : null;
}

/** Whose offers an answer is to. */
export function ownerName(owner) {
  return owner === ALL_OTHERS ? texts.answers.allOthers : project(owner);
}
