import {Ended} from './api/errors.js';
import {image, remove} from './api/images.js';
import {answer, pending, stop} from './api/shares.js';
import {openConfirmation} from './dialogs/confirmation.js';
import {openResults} from './dialogs/results.js';
import {go, link} from './places.js';
import {lookNow} from './polling.js';
import {readAgain} from './reading.js';
import {changed, state} from './store.js';
import {texts} from './texts.js';

/** Tells what was done; a fresh notice outlasts the way to another view. */
export function notify(text, fresh = false) {
  changed({notices: [{text, fresh}]});
}

/** Accepts images (R12, R16). */
export async function accept(ids) {
  await answerAll(ids, 'accepted', texts.received.didAccept);
}

/** Accepts every image that waits, whether or not it is shown. */
export async function acceptAll() {
  await busyDuring(async () => {
    await answerAll(await pending(), 'accepted', texts.received.didAccept);
  });
}

/** Rejects images that wait: they can be accepted after all. */
export async function reject(ids) {
  await answerAll(ids, 'rejected', texts.received.didReject);
}

/** Rejects accepted images, after asking (R13). */
export function rejectAccepted(rows) {
  openConfirmation({
    title: texts.received.rejectTitle(rows.length),
    names: rows.map((row) => row.image_name ?? row.name),
    body: texts.received.rejectBody(rows.length),
    action: texts.received.reject,
    run: () => reject(rows.map((row) => row.image_id ?? row.id)),
  });
}

/** Stops sharing an image with projects, after asking (R7, R26). */
export function stopSharing(image, projects) {
  openConfirmation({
    title: texts.recipients.stopTitle(projects.length),
    names: projects,
    body: texts.recipients.stopBody(projects.length),
    action: texts.recipients.stop,
    run: async () => report(await stop([image.id], projects), texts.recipients.didStop),
  });
}

/** Stops sharing an image with all projects, whether or not they are shown. */
export async function stopAll(image, members) {
  await busyDuring(async () => {
    while (members.next && !members.error) {
      await members.more();
    }
  });
  stopSharing(image, members.rows.map((row) => row.member_id));
}

/** Deletes an image, after telling how many projects lose it as things are now (R27). */
export async function removeImage({id}) {
  await busyDuring(async () => confirmRemoval(await image(id)));
}

function confirmRemoval(record) {
  openConfirmation({
    title: texts.mine.removeTitle,
    names: [record.name],
    body: texts.mine.removeBody(Number(record.shares), Number(record.accepted)),
    final: texts.mine.removeFinal,
    action: texts.mine.remove,
    run: async () => {
      await remove(record.id);
      state.lists.mine.drop([record.id]);
      notify(texts.mine.didRemove(record.name), true);
      go(link('mine'));
    },
  });
}

async function answerAll(ids, status, words) {
  await busyDuring(async () => report(await answer(ids, status), words));
}

/** Shows what was done, pair by pair where not all of it was. */
async function report(results, words) {
  const done = results.filter((result) => result.reason === null);
  if (done.length < results.length) {
    openResults(results);
  } else {
    notify(words(done.length));
  }
  await Promise.all([readAgain(), lookNow()]);
}

/** While this is done, nothing else can be begun. A session that ends is told by the page. */
async function busyDuring(work) {
  changed({busy: true});
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Ended)) {
      changed({problem: error});
    }
  } finally {
    changed({busy: false});
  }
}
