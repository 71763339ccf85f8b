/**
 * All that the page says, in the language that it speaks: there is none before a language is loaded,
 * and another one later, so whoever says something looks it up when it is said.
 */
export let texts;

/**
 * Has the page speak another language from now on. Only the texts of that one are loaded, by import(),
 * which the bundle has under another name (pom.xml).
 */
export async function speak(language) {
  const loaded = await importedAt(`./texts.${language}.js`);
  texts = loaded.texts;
  document.documentElement.lang = language;
}
