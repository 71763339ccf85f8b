/** What reads on when it is scrolled into sight: it dispatches "seen", as the button in it does. */
class ListEnd extends HTMLElement {
  connectedCallback() {
    this.observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) {
        this.dispatchEvent(new Event('seen'));
      }
    }, {rootMargin: '400px'});
    this.observer.observe(this);
  }

  disconnectedCallback() {
    this.observer.disconnect();
  }

  /**
   * How many rows are before it. When they are others it is looked at anew: whoever scrolls faster
   * than the browser looks would otherwise never have left it, and so never come back to it.
   */
  set after(rows) {
    this.observer?.unobserve(this);
    this.observer?.observe(this);
  }
}

customElements.define('list-end', ListEnd);
