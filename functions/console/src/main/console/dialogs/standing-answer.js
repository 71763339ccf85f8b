import {html, nothing} from '../libraries/lit-html/lit-html.js';
import {ALL_OTHERS, setAnswer} from '../api/answers.js';
import {project} from '../parts/image-cells.js';
import {projectInput, typedProject} from '../parts/project-input.js';
import {readAgain} from '../reading.js';
import {changedIn} from '../store.js';
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
  const {ownerLabel: label, ownerHelp: help} = texts.answers;
  return projectInput(dialog, {id: 'owner-id', label, help, fits: owner !== null});
}

/** The owner that is typed; null unless it is one, and no word of the API's own. */
function typedOwner(text) {
  const owner = typedProject(text);
  return owner?.toLowerCase() === ALL_OTHERS ? null : owner;
}

/** Whose offers an answer is to. */
export function ownerName(owner) {
  return owner === ALL_OTHERS ? texts.answers.allOthers : project(owner);
}
