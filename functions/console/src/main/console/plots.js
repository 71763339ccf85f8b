import {read} from './plots/reading.js';
import {plot} from './plots/view.js';

/**
 * How the numbers of an image's recipients came to be: it reads that when it is shown, and again when
 * the image was. It stands in a file of its own, which only those load who want to see it; what it
 * needs of the page, the page lends it, so that nothing is there twice.
 */
class ShareHistory extends HTMLElement {
  /** What the page lends, and the image. */
  set of(kit) {
    const {image, texts} = this.kit ?? {};
    this.kit = kit;
    if (kit.image !== image) {
      this.wants(image);
    } else if (kit.texts !== texts) {
      this.show();
    }
  }

  /** While it is being read, it is read once more afterwards, however often the image was. */
  wants(before) {
    if (this.reading && before.id === this.kit.image.id) {
      this.again = true;
    } else {
      this.read();
    }
  }

  /** Reads it, while what is known of it, or why it isn't, stays in sight. */
  async read() {
    const {image} = this.kit;
    Object.assign(this, {reading: true, again: false});
    this.show();
    // It isn't in the page yet when it is told for the first time what it is of.
    await null;
    const wanted = () => this.isConnected && this.kit.image.id === image.id;
    const outcome = await read(this.kit, wanted).then(
      (told) => ({told, error: null}),
      (error) => ({error}),
    );
    if (wanted()) {
      Object.assign(this, outcome, {reading: false});
      this.show();
      if (this.again) {
        this.read();
      }
    }
  }

  show() {
    const {kit, told, error, reading} = this;
    const {html, nothing, render, problem, texts} = kit;
    const waits = reading && !told ? html`<p class="loading" role="status">${texts.page.loading}</p>` : nothing;
    render(html`${waits} ${problem(error, () => this.read())} ${told ? plot(kit, told) : nothing}`, this);
  }
}

customElements.define('share-history', ShareHistory);
