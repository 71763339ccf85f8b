/**
 * The terms under which a share can be offered once more: a time to answer by means nothing any more
 * where there was an answer (R34 to R36).
 */
export function termsOf({status, expires_at, answer_by, note}) {
  return {
    ...(expires_at && {expires_at}),
    ...(status === 'pending' && answer_by && {answer_by}),
    ...(note && {note}),
  };
}

/**
 * Pairs of images and projects, by their images and terms.
 *
 * @param terms tells those of a pair
 * @return groups of images and projects that have the same
 */
export function sameTerms(pairs, terms = () => ({})) {
  const groups = new Map();
  for (const pair of pairs) {
    const own = terms(pair);
    const key = JSON.stringify([pair.image, own]);
    const group = groups.get(key) ?? {images: [pair.image], projects: [], terms: own};
    group.projects.push(pair.project);
    groups.set(key, group);
  }
  return [...groups.values()];
}
