/** What one batch call may hold. */
const MOST_IMAGES = 100;
export const MOST_PAIRS = 2_560;

/** What the first of several calls holds, so that it is answered within a second. */
export const FIRST_PAIRS = 10;

/**
 * Divides pairs of images and projects into what batch calls may hold. Each part is larger than the
 * one before, until they are as large as they may be.
 *
 * @param first how many pairs the first part has at most
 */
export function* parts(images, projects, first) {
  let most = first;
  for (let p = 0; p < projects.length; p += MOST_PAIRS) {
    const some = projects.slice(p, p + MOST_PAIRS);
    let begun = 0;
    for (let i = 0; i < images.length; most = Math.min(2 * most, MOST_PAIRS)) {
      if (begun > 0 || some.length > most) {
        yield {images: [images[i]], projects: some.slice(begun, begun + most)};
        begun += most;
        if (begun >= some.length) {
          begun = 0;
          i++;
        }
      } else {
        const step = Math.min(MOST_IMAGES, Math.floor(most / some.length));
        yield {images: images.slice(i, i + step), projects: some};
        i += step;
      }
    }
  }
}
