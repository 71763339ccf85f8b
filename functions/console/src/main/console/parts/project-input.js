import {projectIds} from '../project-ids.js';
import {changedIn, state} from '../store.js';
import {textInput} from './text-input.js';

/**
 * The ID of one other project, which is typed as the text of a dialog, with its label and help.
 *
 * @param fits whether what stands in it is what it has to be
 */
export function projectInput(dialog, {id, label, help, fits}) {
  const typed = (text) => changedIn(dialog, {text});
  return textInput({id, label, help, value: dialog.text, typed, wrong: !fits && dialog.text.trim() !== ''});
}

/** The project that is typed; null unless it is one, and another one than is acted for. */
export function typedProject(text) {
  const {ids, malformed, own} = projectIds(text, state.place?.project);
  return ids.length === 1 && malformed.length === 0 && !own ? ids[0] : null;
}
