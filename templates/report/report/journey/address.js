// What the reader chose stands in the address after the #, as `channel=phone,app&fold=quotes`: it can be shared, and the
// back button undoes it. Addresses of places (`#t-…`, which have no `=`) change nothing of what was chosen.
const chosen = (() => {
  const listeners = [];
  let state = new Map();
  state = read();

  function read() {
    const text = location.hash.slice(1);
    const written = text.includes('=') ? text : text === '' ? '' : (history.state?.chosen ?? null);
    if (written === null) return state;
    const values = [...new URLSearchParams(written)];
    return new Map(values.map(([key, list]) => [key, new Set(list.split(',').filter(Boolean))]));
  }

  function text() {
    return [...state]
      .filter(([, values]) => values.size > 0)
      .map(([key, values]) => `${key}=${[...values].map(encodeURIComponent).join(',')}`)
      .join('&');
  }

  function tell() {
    for (const listener of listeners) listener();
  }

  /** The new choices, by key; the others stay as they are. */
  function choose(changes) {
    for (const [key, values] of Object.entries(changes)) state.set(key, new Set(values));
    const { pathname, search } = location;
    const written = text();
    history.pushState({ chosen: written }, '', written === '' ? pathname + search : `#${written}`);
    tell();
  }

  on(window, 'popstate', () => {
    state = read();
    // So that a place keeps what was chosen when the page is loaded again there.
    if (location.hash.length > 1 && !location.hash.includes('=')) {
      history.replaceState({ chosen: text() }, '');
    }
    tell();
  });

  return {
    of: (key) => state.get(key) ?? new Set(),
    choose,
    whenChosen(listener) {
      listeners.push(listener);
      listener();
    },
  };
})();
