import {html} from '../libraries/lit-html/lit-html.js';
import {accept} from '../actions.js';
import {projectName} from '../names.js';
import {actionButton} from '../parts/action-button.js';
import {back} from '../parts/back.js';
import {find} from '../parts/find.js';
import {kindColumn, sizeColumn} from '../parts/image-cells.js';
import {listStates, nothingIn} from '../parts/list-states.js';
import {table} from '../parts/table.js';
import {chosen, tools} from '../parts/tools.js';
import {link} from '../places.js';
import {state} from '../store.js';
import {texts} from '../texts.js';
import {imageColumn, ownerColumn, timeColumn} from './received.js';

/** Rejected images, which can be accepted after all (R16). */
export function rejected() {
  const {lists, summary, place} = state;
  return html`
    ${back(link('received'), texts.rejected.back)}
    <div class="heading">
      <h1 tabindex="-1">${texts.page.rejected}</h1>
    </div>
    <p>${texts.rejected.intro} ${texts.received.warning}</p>
    ${tools([chosen(lists.rejected, texts.rejected.list, acceptSelected)], [lists.rejected])}
    ${find({lists: [lists.rejected], totals: [summary?.rejected], help: texts.lists.byImage})}
    ${listStates({
      list: lists.rejected,
      total: summary?.rejected,
      full: () => rejectedTable(lists.rejected),
      empty: () =>
        nothingIn(
          texts.rejected.emptyTitle,
          texts.rejected.empty(projectName(place.project), place.region),
          texts.place.hint,
        ),
    })}
  `;
}

function acceptSelected(rows) {
  return actionButton({
    words: texts.received.acceptSelected,
    run: () => accept(rows),
    primary: true,
  });
}

function rejectedTable(list) {
  return table({
    label: texts.rejected.list,
    list,
    name: (row) => row.image_name,
    columns: [
      imageColumn(),
      ownerColumn(),
      kindColumn(),
      sizeColumn(),
      timeColumn('rejected', 'updated_at'),
    ],
    actions: (row) =>
      actionButton({words: texts.received.accept, of: row.image_name, run: () => accept([row])}),
  });
}
