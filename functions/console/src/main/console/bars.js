/** The rule that tells the style sheet how high the bars are which stay in sight. */
const rule = new CSSStyleSheet();

const observer = new ResizeObserver(measure);
let bars = [];

/**
 * Keeps known how high the bars are that stay in sight, whatever stands in them: the second one is
 * below the first, and what takes the focus is scrolled to where neither hides it. Call it after the
 * page was shown.
 */
export function measureBars(root) {
  const shown = [...root.querySelectorAll('.bar, .tools')];
  if (shown.length !== bars.length || shown.some((bar, index) => bar !== bars[index])) {
    observer.disconnect();
    bars = shown;
    bars.forEach((bar) => observer.observe(bar));
    measure();
  }
}

function measure() {
  const height = (name) => {
    const bar = bars.find((each) => each.classList.contains(name));
    return bar && getComputedStyle(bar).position === 'sticky' ? Math.ceil(bar.offsetHeight) : 0;
  };
  rule.replaceSync(`:root { --bar: ${height('bar')}px; --tools: ${height('tools')}px; }`);
  document.adoptedStyleSheets = [rule];
}
