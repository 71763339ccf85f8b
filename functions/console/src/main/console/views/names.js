import {html, nothing} from '../libraries/lit-html/lit-html.js';
import {repeat} from '../libraries/lit-html/directives/repeat.js';
import {takeNameAway} from '../actions.js';
import {openNaming} from '../dialogs/naming.js';
import {actionButton} from '../parts/action-button.js';
import {back} from '../parts/back.js';
import {identifier, named} from '../parts/image-cells.js';
import {nothingIn} from '../parts/list-states.js';
import {problemInView} from '../parts/problem.js';
import {tools} from '../parts/tools.js';
import {link} from '../places.js';
import {readView} from '../reading.js';
import {state} from '../store.js';
import {texts} from '../texts.js';

/** What the project calls others: the whole book, also of projects that stand in no list any more. */
export function names() {
  return html`
    ${back(link('received'), texts.rejected.back)}
    <div class="heading">
      <h1 tabindex="-1">${texts.page.names}</h1>
      <div class="buttons">
        ${actionButton({words: texts.names.add, run: () => openNaming(null), primary: true, asks: true})}
      </div>
    </div>
    <p>${texts.names.intro}</p>
    ${tools()} ${problemInView(state.namesError, readView)} ${book(state)}
  `;
}

function book({names: known, namesError}) {
  if (known === null) {
    return namesError ? nothing : html`<p class="loading" role="status">${texts.page.loading}</p>`;
  }
  return known.size === 0 ? nothingIn(texts.names.emptyTitle, texts.names.empty) : nameTable(known);
}

function nameTable(known) {
  const order = new Intl.Collator(texts.language, {numeric: true, sensitivity: 'base'});
  const all = [...known].sort(([, one], [, other]) => order.compare(one, other));
  return html`
    <table role="table" aria-label=${texts.names.list}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${texts.names.label}</th>
          <th role="columnheader" scope="col">${texts.names.idLabel}</th>
          <th role="columnheader" scope="col" class="actions">
            <span class="unseen">${texts.page.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${repeat(all, ([project]) => project, nameRow)}
      </tbody>
    </table>
  `;
}

function nameRow([project, name]) {
  return html`
    <tr role="row">
      <td role="cell" class="wide" data-label=${texts.names.label}><div>${named(name)}</div></td>
      <td role="cell" data-label=${texts.names.idLabel}><div>${identifier(project)}</div></td>
      <td role="cell" class="actions">
        ${actionButton({words: texts.names.change, of: name, run: () => openNaming(project), asks: true})}
        ${actionButton({words: texts.names.remove, of: name, run: () => takeNameAway(project)})}
      </td>
    </tr>
  `;
}
