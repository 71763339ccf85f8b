/**
 * Characters that turn the direction of what is written: U+202A to U+202E and U+2066 to U+2069. The
 * service takes them in no text any more, but texts of before may have them, and addresses may.
 */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

/** A text that is read as what it is: what would turn it shows as a sign that something is there. */
export function undisguised(text) {
  return text.replace(TURNING, '\ufffd');
}
