import {html, nothing} from '../libraries/lit-html/lit-html.js';
import {removeImage, stopAll, stopSharing, takeRetirementBack} from '../actions.js';
import {namingButton} from '../dialogs/naming.js';
import {openRetiring} from '../dialogs/retiring.js';
import {openSharing} from '../dialogs/sharing.js';
import {whyNotDeleted, whyNotShared} from '../hindrances.js';
import {actionButton} from '../parts/action-button.js';
import {back} from '../parts/back.js';
import {find} from '../parts/find.js';
import {history} from '../parts/history.js';
import {named, project, shareState} from '../parts/image-cells.js';
import {listStates, nothingIn} from '../parts/list-states.js';
import {quota} from '../parts/quota.js';
import {retiring} from '../parts/retirement.js';
import {table} from '../parts/table.js';
import {termsBelow} from '../parts/terms.js';
import {chosen, tools} from '../parts/tools.js';
import {link} from '../places.js';
import {texts} from '../texts.js';
import {usedThisWeek} from '../use.js';
import {facts} from './image.js';
import {timeColumn} from './received.js';

/** One of the project's own images, and with whom it is shared (R7). */
export function ownImage(subject) {
  const {image, members} = subject;
  return html`
    ${back(link('mine'), texts.page.mine)}
    <div class="heading">
      <h1 tabindex="-1">${named(image.name)} ${retiring(image)}</h1>
      <div class="buttons">
        ${retirementButtons(image)}
        ${actionButton({
          words: texts.mine.remove,
          why: whyNotDeleted(image),
          run: () => removeImage(image),
          asks: true,
        })}
        ${actionButton({
          words: texts.mine.share,
          why: whyNotShared(image),
          run: () => openSharing([image]),
          primary: true,
          asks: true,
        })}
      </div>
    </div>
    ${facts(image)}
    <section aria-labelledby="recipients-title">
      <div class="heading">
        <h2 id="recipients-title">${texts.recipients.title}</h2>
        ${quota(image)}
      </div>
      ${history(subject)}
      ${tools([stopButtons(image, members)])}
      ${members.rows.length > 0 ? html`<p>${usedThisWeek(members.rows, Boolean(members.next))}</p>` : nothing}
      ${find({lists: [members], totals: [{count: Number(image.shares)}], help: texts.lists.byProject, states: true})}
      ${listStates({
        list: members,
        total: {count: Number(image.shares)},
        full: () => memberTable(image, members),
        empty: () => nothingIn(texts.recipients.emptyTitle, texts.recipients.empty),
      })}
    </section>
  `;
}

function retirementButtons(image) {
  return image.retires_at
    ? html`
        ${actionButton({words: texts.retirement.withdraw, run: () => takeRetirementBack(image)})}
        ${actionButton({words: texts.retirement.change, run: () => openRetiring(image), asks: true})}
      `
    : actionButton({words: texts.retirement.announce, run: () => openRetiring(image), asks: true});
}

function stopButtons(image, members) {
  if (members.rows.length === 0) {
    return nothing;
  }
  const selected = chosen(members, texts.recipients.list, (rows) =>
    actionButton({words: texts.recipients.stopSelected, run: () => stopSharing(image, rows)}));
  if (selected !== nothing || members.narrowed) {
    return selected;
  }
  return actionButton({words: texts.recipients.stopAll, run: () => stopAll(image, members)});
}

function memberTable(image, list) {
  return table({
    label: texts.recipients.list,
    list,
    name: (row) => row.member_id,
    columns: [
      {
        key: 'project',
        title: texts.columns.project,
        wide: true,
        cell: (row) => html`${project(row.member_id)} ${termsBelow(row)}`,
      },
      {key: 'state', title: texts.columns.state, cell: (row) => shareState(row.status)},
      timeColumn('since', 'created_at'),
      timeColumn('answered', 'updated_at'),
    ],
    actions: (row) => html`
      ${actionButton({words: texts.recipients.stop, of: row.member_id, run: () => stopSharing(image, [row])})}
      ${namingButton(row.member_id)}
    `,
  });
}
