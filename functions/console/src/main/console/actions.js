import {removeAnswer} from './api/answers.js';
import {Ended} from './api/errors.js';
import {firstMembers, image, remove} from './api/images.js';
import {stay} from './api/retirement.js';
import {answerEach, offerEach, pending, planAnswer, planStop, planStopEach, stop, stopEach} from './api/shares.js';
import {openConfirmation} from './dialogs/confirmation.js';
import {keepRefusals, tellLastResults, withNames} from './last-results.js';
import {named} from './parts/image-cells.js';
import {notBegun} from './parts/not-begun.js';
import {sentence} from './parts/sentence.js';
import {notify} from './notices.js';
import {go, link} from './places.js';
import {nameProject, readAgain} from './reading.js';
import {sameTerms, termsOf} from './same-terms.js';
import {changed, state} from './store.js';
import {texts} from './texts.js';
import {usedThisWeek} from './use.js';
import {begin, end} from './work.js';

/** The most characters of a reason (R36), and of a vault's ID. */
const MOST_OF_REASON = 500;
const MOST_OF_VAULT = 255;

function reasonInput() {
  return {...texts.reason, most: MOST_OF_REASON};
}

/** Accepts images (R12, R16), after asking for a vault if some are of whole servers. */
export async function accept(rows) {
  const [servers, disks] = [true, false].map((whole) =>
    rows.filter((row) => (row.kind === 'full_ecs') === whole).map(idOf),
  );
  if (servers.length === 0) {
    await acceptThese([{images: disks}]);
    return;
  }
  openConfirmation({
    title: texts.received.acceptTitle(rows.length),
    names: rows.map(nameOf),
    body: texts.received.acceptBody(servers.length),
    action: texts.received.accept,
    input: {...texts.vault, most: MOST_OF_VAULT},
    danger: false,
    plan: (calls) => planAnswer([...disks, ...servers], 'accepted', calls),
    run: (vault) => acceptThese([{images: disks}, {images: servers, vault}]),
  });
}

async function acceptThese(groups) {
  await answer(groups.filter(({images}) => images.length > 0), 'accepted', texts.received.didAccept);
}

async function answer(groups, status, words, undo) {
  await busyDuring(async () => report(await answerEach(groups, status), words, undo));
}

/** Accepts every image that waits, whether or not it is shown. */
export async function acceptAll() {
  await busyDuring(async () => accept(await allPending()));
}

/** Thousands take a while to read: that something has begun is told meanwhile. */
async function allPending() {
  const reading = begin(null);
  try {
    return await pending();
  } finally {
    end(reading);
  }
}

/** Rejects images that wait, after asking for a reason: they can be accepted after all (R12). */
export function rejectPending(rows) {
  askToReject(rows, texts.received.rejectPendingBody(rows.length));
}

/** Rejects accepted images, after telling what follows (R13). */
export function rejectAccepted(rows) {
  askToReject(rows, texts.received.rejectBody(rows.length));
}

function askToReject(rows, body) {
  const ids = rows.map(idOf);
  openConfirmation({
    title: texts.received.rejectTitle(rows.length),
    names: rows.map(nameOf),
    body,
    action: texts.received.reject,
    input: reasonInput(),
    plan: (calls) => planAnswer(ids, 'rejected', calls),
    run: (reason) =>
      answer([{images: ids, reason}], 'rejected', texts.received.didReject, acceptAfterAll(rows)),
  });
}

/** Stops sharing an image with projects, after asking (R7, R26). */
export function stopSharing(image, members) {
  const projects = members.map((member) => member.member_id);
  openConfirmation({
    title: texts.recipients.stopTitle(projects.length),
    names: projects,
    body: `${usedThisWeek(members)} ${texts.recipients.stopBody(projects.length)}`,
    action: texts.recipients.stop,
    input: reasonInput(),
    plan: (calls) => planStop([image.id], projects, calls),
    run: async (reason) =>
      report(await stop([image.id], projects, reason), texts.recipients.didStop, offerAgain(members)),
  });
}

/** Stops shares of several images, after asking (R7, R26, R44). */
export function stopShares(shares) {
  const groups = sameTerms(shares.map(({image_id: image, project_id: project}) => ({image, project})));
  openConfirmation({
    title: texts.recipients.stopSharesTitle(shares.length),
    names: shares.map((share) => `${share.image_name} – ${share.project_id}`),
    body: texts.recipients.stopBody(shares.length),
    action: texts.recipients.stop,
    input: reasonInput(),
    plan: (calls) => planStopEach(groups, calls),
    run: async (reason) => report(await stopEach(groups, reason), texts.recipients.didStopShares),
  });
}

/** Stops sharing an image with all projects, whether or not they are shown. */
export async function stopAll(image, members) {
  await busyDuring(async () => {
    while (members.next) {
      await members.more();
      if (members.error) {
        throw members.error;
      }
    }
    stopSharing(image, members.rows);
  });
}

/** Takes a standing answer away: that owner's offers are answered as those of all others (R37). */
export async function takeAnswerAway(owner) {
  await busyDuring(async () => {
    await removeAnswer(owner);
    await readAgain(new Set());
  });
}

/** Has a project told by its ID again. */
export async function takeNameAway(project) {
  await busyDuring(() => nameProject(project, ''));
}

/** Withdraws that an image retires: its recipients use it as before (R42). */
export async function takeRetirementBack({id, name}) {
  await busyDuring(async () => {
    await stay(id);
    notify(sentence(texts.retirement.didWithdraw, {name: named(name)}));
    await readAgain(new Set([id]));
  });
}

/** Deletes an image, after telling how many projects lose it as things are now (R27). */
export async function removeImage({id}) {
  await busyDuring(async () => {
    const record = await image(id);
    confirmRemoval(record, record.shares > 0 ? await use(id) : '');
  });
}

/** Says how many of an image's recipients use it, of as many as one page has. */
async function use(id) {
  const {members, next} = await firstMembers(id);
  return usedThisWeek(members, Boolean(next));
}

function confirmRemoval(record, used) {
  openConfirmation({
    title: texts.mine.removeTitle,
    names: [record.name],
    body: `${used} ${texts.mine.removeBody(Number(record.shares), Number(record.accepted))}`,
    final: texts.mine.removeFinal,
    action: texts.mine.remove,
    run: async () => {
      await remove(record.id);
      state.lists.mine.drop([record.id]);
      notify(sentence(texts.mine.didRemove, {name: named(record.name)}), {fresh: true});
      go(link('mine'));
    },
  });
}

/** The image of a row, which is a share of it or its record. */
function idOf(row) {
  return row.image_id ?? row.id;
}

function nameOf(row) {
  return row.image_name ?? row.name;
}

/** What was rejected can be accepted after all (R16). */
function acceptAfterAll(rows) {
  const known = new Map(rows.map((row) => [idOf(row), row]));
  return (rejected) => ({
    words: texts.undo.accept,
    run: () => accept(rejected.map((pair) => known.get(pair.image))),
  });
}

/** With whom sharing was stopped can be offered the image again, under the terms that each had. */
function offerAgain(members) {
  const known = new Map(members.map((member) => [member.member_id, member]));
  return (stopped) => ({
    words: texts.undo.offer,
    run: () =>
      busyDuring(async () => {
        const groups = sameTerms(stopped, ({project}) => termsOf(known.get(project)));
        await report(await offerEach(groups), texts.undo.didOffer);
      }),
  });
}

/**
 * Shows what was done, pair by pair where not all of it was.
 *
 * @param undo tells what can be done about those pairs that were done, if anything can
 */
async function report(told, words, undo) {
  const {results, left} = told;
  const done = results.filter((result) => result.reason === null);
  const actions = undo && done.length > 0 ? [undo(done)] : [];
  if (done.length < results.length) {
    keepRefusals(withNames(told, texts.results.done));
    tellLastResults(actions);
  } else {
    notify(`${words(done.length)} ${notBegun(left)}`.trim(), {actions});
  }
  await readAgain(new Set(results.map((result) => result.image)));
}

/** While this is done, nothing else can be begun. A session that ends is told by the page. */
async function busyDuring(work) {
  changed({busy: true, problem: null});
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
