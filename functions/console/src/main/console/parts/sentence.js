/**
 * A sentence with parts that are more than text, such as names, in the order that the language has
 * them in.
 *
 * @param text with the names of the parts in braces: "{who} accepted {image}."
 * @param parts by these names
 */
export function sentence(text, parts) {
  return text.split(/\{(\w+)\}/).map((piece, index) => (index % 2 === 0 ? piece : parts[piece]));
}
