/** What may stand between IDs, and around them, where people copy them from. */
const SEPARATORS = /[\s,;|"'`()[\]]+/u;
const FORM = /^[A-Za-z0-9_-]{1,64}$/;

/**
 * The project IDs in a text, each once, in the order given.
 *
 * @param own the project that can't be meant, in whatever case; undefined where there is none
 * @return ids, and what had to be left out: repeated ones, malformed ones, and whether the own one
 */
export function projectIds(text, own) {
  const words = text.split(SEPARATORS).filter((word) => word !== '');
  const wellFormed = words.filter((word) => FORM.test(word));
  const isOwn = (id) => id.toLowerCase() === own?.toLowerCase();
  const ids = [...new Set(wellFormed)].filter((id) => !isOwn(id));
  return {
    ids,
    repeated: wellFormed.length - new Set(wellFormed).size,
    malformed: [...new Set(words.filter((word) => !FORM.test(word)))],
    own: wellFormed.some(isOwn),
  };
}
