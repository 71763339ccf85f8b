import {html, nothing} from '../libraries/lit-html/lit-html.js';
import {takeNameAway} from '../actions.js';
import {openNaming} from '../dialogs/naming.js';
import {nameOrder} from '../format.js';
import {actionButton} from '../parts/action-button.js';
import {back} from '../parts/back.js';
import {identifier, named} from '../parts/image-cells.js';
import {nothingIn} from '../parts/list-states.js';
import {loading} from '../parts/loading.js';
import {problemInView} from '../parts/problem.js';
import {shortTable} from '../parts/short-table.js';
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
    return namesError ? nothing : loading();
  }
  return known.size === 0 ? nothingIn(texts.names.emptyTitle, texts.names.empty) : nameTable(known);
}

function nameTable(known) {
  const order = nameOrder();
  return shortTable({
    label: texts.names.list,
    rows: [...known].sort(([, one], [, other]) => order.compare(one, other)),
    key: ([project]) => project,
    columns: [
      {title: texts.names.label, wide: true, cell: ([, name]) => named(name)},
      {title: texts.names.idLabel, cell: ([project]) => identifier(project)},
    ],
    actions: ([project, name]) => html`
      ${actionButton({words: texts.names.change, of: name, run: () => openNaming(project), asks: true})}
      ${actionButton({words: texts.names.remove, of: name, run: () => takeNameAway(project)})}
    `,
  });
}
