import {html, nothing} from '../libraries/lit-html/lit-html.js';
import {setName} from '../api/names.js';
import {actionButton} from '../parts/action-button.js';
import {identifier} from '../parts/image-cells.js';
import {textInput} from '../parts/text-input.js';
import {readNames, showName} from '../reading.js';
import {changedIn, state} from '../store.js';
import {texts} from '../texts.js';
import {close, frame, open, runIn} from './frame.js';

/** The most characters of a name. */
const MOST = 64;

/** The button that asks for a project's name; none for one whose name the sign-in tells. */
export function namingButton(project) {
  return state.session.projectNames.has(project)
    ? nothing
    : actionButton({words: texts.names.give, of: project, run: () => openNaming(project), asks: true});
}

/** Where names can't be read, none is changed: one that nobody sees would be lost. */
async function openNaming(project) {
  if (!state.names) {
    await readNames();
  }
  if (state.names) {
    const before = state.names.get(project) ?? '';
    open({view: naming, project, before, name: before});
  }
}

function naming(dialog) {
  const name = dialog.name.trim();
  return frame(dialog, {
    title: texts.names.title,
    content: html`
      <p>${identifier(dialog.project)}</p>
      ${textInput({
        id: 'project-name',
        label: texts.names.label,
        help: texts.names.help,
        most: MOST,
        value: dialog.name,
        typed: (text) => changedIn(dialog, {name: text}),
      })}
    `,
    action: texts.answers.save,
    disabled: name === dialog.before,
    submit: () =>
      runIn(dialog, async () => {
        await setName(dialog.project, name);
        showName(dialog.project, name);
        close();
      }),
  });
}
