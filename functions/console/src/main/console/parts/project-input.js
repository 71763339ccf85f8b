import {html} from '../libraries/lit-html/lit-html.js';
import {live} from '../libraries/lit-html/directives/live.js';
import {projectIds} from '../project-ids.js';
import {changedIn, state} from '../store.js';

/**
 * The ID of one other project, which is typed as the text of a dialog, with its label and help.
 *
 * @param fits whether what stands in it is what it has to be
 */
export function projectInput(dialog, {id, label, help, fits}) {
  return html`
    <label for=${id}>${label}</label>
    <input
      id=${id}
      type="text"
      spellcheck="false"
      autocomplete="off"
      aria-describedby="${id}-help"
      aria-invalid=${!fits && dialog.text.trim() !== '' ? 'true' : 'false'}
      .value=${live(dialog.text)}
      @input=${(event) => changedIn(dialog, {text: event.target.value})}
    />
    <p id="${id}-help" class="help">${help}</p>
  `;
}

/** The project that is typed; null unless it is one, and another one than is acted for. */
export function typedProject(text) {
  const {ids, malformed, own} = projectIds(text, state.place?.project);
  return ids.length === 1 && malformed.length === 0 && !own ? ids[0] : null;
}
