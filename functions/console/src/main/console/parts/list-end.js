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
}

customElements.define('list-end', ListEnd);
