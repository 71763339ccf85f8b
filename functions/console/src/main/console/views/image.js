import {html, nothing} from '../libraries/lit-html/lit-html.js';
import {accept, rejectAccepted, rejectPending} from '../actions.js';
import {Refused} from '../api/errors.js';
import {namingButton} from '../dialogs/naming.js';
import {openReplication} from '../dialogs/replication.js';
import {size} from '../format.js';
import {actionButton} from '../parts/action-button.js';
import {back} from '../parts/back.js';
import {copyable} from '../parts/copyable.js';
import {moment, named, project, shareState} from '../parts/image-cells.js';
import {reason} from '../parts/problem.js';
import {retirement, retiring} from '../parts/retirement.js';
import {terms} from '../parts/terms.js';
import {tools} from '../parts/tools.js';
import {link} from '../places.js';
import {texts} from '../texts.js';

const MIB = 2 ** 20;
const GIB = 2 ** 30;

/** One image that the project received, and what it may do with it (R19 to R25). */
export function receivedImage({image, share, own, uses}) {
  const status = own ? 'own' : share.status;
  return html`
    ${back(link('received'), texts.rejected.back)}
    <div class="heading">
      <h1 tabindex="-1">${named(image.name)} ${retiring(image)}</h1>
      <div class="buttons">${answers(status, image)}</div>
    </div>
    <p class=${status === 'pending' ? 'warning' : ''}>
      ${texts.image.stateNow[status]} ${status === 'pending' ? texts.received.warning : nothing}
    </p>
    ${tools()}
    ${facts(image, share)} ${uses ? useTable(uses) : nothing}
  `;
}

function answers(status, image) {
  const acceptButton = actionButton({
    words: texts.received.accept,
    run: () => accept([image]),
    primary: true,
  });
  switch (status) {
    case 'pending':
      return html`
        ${actionButton({words: texts.received.reject, run: () => rejectPending([image])})}
        ${acceptButton}
      `;
    case 'rejected':
      return acceptButton;
    case 'accepted':
      return html`
        ${actionButton({words: texts.received.reject, run: () => rejectAccepted([image])})}
        ${actionButton({
          words: texts.received.replicate,
          run: () => openReplication(image),
          primary: true,
          asks: true,
        })}
      `;
    default:
      return nothing;
  }
}

/** What is known about an image. */
export function facts(image, share) {
  return html`
    <dl class="facts" aria-label=${texts.image.facts}>
      ${fact(texts.columns.kind, texts.kinds[image.kind] ?? image.kind)}
      ${fact(texts.columns.size, size(image.size))}
      ${fact(texts.columns.status, texts.statuses[image.status] ?? image.status)}
      ${image.min_disk > 0 ? fact(texts.image.leastDisk, size(image.min_disk * GIB)) : nothing}
      ${image.min_ram > 0 ? fact(texts.image.leastMemory, size(image.min_ram * MIB)) : nothing}
      ${image.encrypted ? fact(texts.image.encryption, texts.image.encrypted) : nothing}
      ${image.protected ? fact(texts.image.protection, texts.image.protected) : nothing}
      ${fact(texts.columns.created, moment(image.created_at))}
      ${share ? fact(texts.columns.state, shareState(share.status)) : nothing}
      ${share ? since(share) : nothing}
      ${[...(share ? terms(share) : []), ...retirement(image)].map(([title, content]) => fact(title, content, 'wide'))}
      ${image.tags.length > 0 ? fact(texts.image.tags, image.tags.map(tag), 'wide') : nothing}
      ${fact(texts.columns.owner, html`${project(image.owner)} ${namingButton(image.owner)}`, 'wide')}
      ${fact(texts.image.id, copyable(image.id), 'wide')}
    </dl>
  `;
}

function tag(text) {
  return html`<span class="tag">${named(text)}</span> `;
}

/** An offer may have been made again, after another one was rejected. */
function since({status, created_at, updated_at}) {
  return status === 'pending'
    ? fact(texts.columns.offered, moment(updated_at))
    : fact(texts.columns.since, moment(created_at));
}

function fact(title, value, width = '') {
  return html`<div class=${width}><dt>${title}</dt><dd>${value}</dd></div>`;
}

function useTable(uses) {
  return html`
    <section aria-labelledby="use-title">
      <h2 id="use-title">${texts.image.use}</h2>
      <ul class="uses">
        ${uses.map(
          ({action, allowed, code, message}) => html`
            <li class=${allowed ? 'allowed' : 'refused'}>
              <span class="verdict">${allowed ? texts.image.allowed : texts.image.refused}</span>
              <span>${texts.image.actions[action]}</span>
              ${allowed ? nothing : html`<span class="why">${reason(new Refused(403, code, message))}</span>`}
            </li>
          `,
        )}
      </ul>
    </section>
  `;
}
