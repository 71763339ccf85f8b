import {html, nothing} from '../libraries/lit-html/lit-html.js';
import {removeImage} from '../actions.js';
import {openSharing} from '../dialogs/sharing.js';
import {whyNotDeleted, whyNotShared} from '../hindrances.js';
import {projectName} from '../names.js';
import {actionButton} from '../parts/action-button.js';
import {find} from '../parts/find.js';
import {kindColumn, named, sizeColumn} from '../parts/image-cells.js';
import {listStates, nothingIn} from '../parts/list-states.js';
import {ownQuota, quota} from '../parts/quota.js';
import {retirement, retiring} from '../parts/retirement.js';
import {table} from '../parts/table.js';
import {definitions} from '../parts/terms.js';
import {chosen, tools} from '../parts/tools.js';
import {link} from '../places.js';
import {state} from '../store.js';
import {texts} from '../texts.js';
import {timeColumn} from './received.js';

/** My Images: the project's own, with whom they are shared. */
export function mine() {
  const {lists, place} = state;
  return html`
    <div class="heading">
      <h1 tabindex="-1">${texts.page.mine}</h1>
      ${ownQuota()}
      <div class="links">
        <a href=${link('unused')}>${texts.page.unused}</a>
        <a href=${link('names')}>${texts.page.names}</a>
      </div>
    </div>
    ${tools([chosen(lists.mine, texts.mine.list, shareSelected)], [lists.mine])}
    ${find({lists: [lists.mine], help: texts.lists.byOwnImage})}
    ${listStates({
      list: lists.mine,
      full: () => ownTable(lists.mine),
      empty: () =>
        nothingIn(
          texts.mine.emptyTitle,
          texts.mine.empty(projectName(place.project), place.region),
          texts.place.hint,
        ),
    })}
  `;
}

function shareSelected(rows) {
  return actionButton({
    words: texts.mine.shareSelected,
    run: () => openSharing(rows),
    primary: true,
    asks: true,
  });
}

function ownTable(list) {
  return table({
    label: texts.mine.list,
    list,
    name: (row) => row.name,
    columns: [
      {
        key: 'image',
        title: texts.columns.image,
        wide: true,
        cell: (row) => html`
          <a href=${link('mine', row.id)}>${named(row.name)}</a> ${retiring(row)}
          ${definitions(retirement(row))}
        `,
      },
      kindColumn(),
      sizeColumn(),
      {key: 'status', title: texts.columns.status, cell: (row) => texts.statuses[row.status] ?? row.status},
      {key: 'recipients', title: texts.columns.recipients, cell: recipients},
      timeColumn('created', 'created_at'),
    ],
    actions: (row) => html`
      ${actionButton({
        words: texts.mine.share,
        of: row.name,
        why: whyNotShared(row),
        run: () => openSharing([row]),
        asks: true,
      })}
      ${actionButton({
        words: texts.mine.remove,
        of: row.name,
        why: whyNotDeleted(row),
        run: () => removeImage(row),
        asks: true,
      })}
    `,
  });
}

/** With how many projects an image is shared, and how many accepted out of the quota. */
function recipients(row) {
  const shares = Number(row.shares);
  return html`
    <a href=${link('mine', row.id)}>${row.shares_at_most ? '≤ ' : ''}${texts.mine.recipients(shares)}</a>
    ${shares > 0 ? quota(row) : nothing}
  `;
}
