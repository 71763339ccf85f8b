import {html, nothing} from '../libraries/lit-html/lit-html.js';
import {actionButton} from '../parts/action-button.js';
import {identifier} from '../parts/image-cells.js';
import {projectInput, typedProject} from '../parts/project-input.js';
import {textInput} from '../parts/text-input.js';
import {nameProject, readNames} from '../reading.js';
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

/**
 * Asks for a project's name. Where names can't be read, none is changed: one that nobody sees would be lost.
 *
 * @param project null for one whose ID is still to be typed
 */
export async function openNaming(project) {
  if (!state.names) {
    await readNames();
  }
  if (state.names) {
    const before = state.names.get(project) ?? '';
    open({view: naming, project, before, text: '', name: before});
  }
}

function naming(dialog) {
  const project = dialog.project ?? namelessProject(dialog.text);
  const name = dialog.name.trim();
  return frame(dialog, {
    title: dialog.project === null ? texts.names.add : texts.names.title,
    content: html`
      ${dialog.project === null ? idInput(dialog, project) : html`<p>${identifier(project)}</p>`}
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
    disabled: project === null || name === dialog.before,
    submit: () =>
      runIn(dialog, async () => {
        await nameProject(project, name);
        close();
      }),
  });
}

/** The project that is typed; null unless it is one that has no name yet: whoever changes a name sees it. */
function namelessProject(text) {
  const project = typedProject(text);
  return state.session.projectNames.has(project) || state.names?.has(project) ? null : project;
}

function idInput(dialog, project) {
  const {idLabel: label, idHelp: help} = texts.names;
  return projectInput(dialog, {id: 'named-project', label, help, fits: project !== null});
}
