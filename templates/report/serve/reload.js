// Only in pages that `cjm serve` shows: loads the page anew when it has changed, and leaves everything where it was.
(() => {
  const { page, notice } = document.currentScript.dataset;
  const place = `cjm preview ${location.pathname}`;
  const closed = 'cjm preview closed';
  const news = document.querySelector('.preview');
  const stopped = document.querySelector('.preview-stopped');
  const details = news?.querySelector('details');

  // A page without storage still reloads; it only forgets where it was.
  function remember(key, value) {
    try {
      if (value === null) sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, JSON.stringify(value));
    } catch {}
  }
  function recall(key) {
    try {
      return JSON.parse(sessionStorage.getItem(key));
    } catch {
      return null;
    }
  }

  const regions = () => [...document.querySelectorAll('main [tabindex="0"], .preview ul')];
  const folds = () => [...document.querySelectorAll('main details')];
  const alike = (tag) => [...document.querySelectorAll(tag)];
  const newsHeight = () => news?.offsetHeight ?? 0;

  function leave() {
    // A page that says why there is no journey leaves its place to the journey.
    if (notice === undefined) remember(place, whereabouts());
    history.scrollRestoration = 'manual';
    location.reload();
  }

  function whereabouts() {
    const { activeElement: focus } = document;
    return {
      left: scrollX,
      // Below the news, which come and go.
      top: scrollY === 0 ? null : scrollY - newsHeight(),
      regions: regions().map(({ scrollLeft, scrollTop }) => [scrollLeft, scrollTop]),
      folds: folds().map(({ open }) => open),
      focus: focus.id || [focus.tagName, alike(focus.tagName).indexOf(focus)],
    };
  }

  function restore({ left, top, regions: sides, folds: opened, focus }) {
    if (folds().length === opened.length) {
      for (const [index, fold] of folds().entries()) fold.open = opened[index];
    }
    for (const [index, region] of regions().entries()) {
      const [x, y] = sides[index] ?? [0, 0];
      region.scrollTo({ left: x, top: y, behavior: 'instant' });
    }
    const target = Array.isArray(focus)
      ? alike(focus[0])[focus[1]]
      : document.getElementById(focus);
    if (target !== document.body) target?.focus({ preventScroll: true });
    scrollTo({ left, top: top === null ? 0 : top + newsHeight(), behavior: 'instant' });
  }

  if (details && recall(closed)) details.open = false;
  details?.addEventListener('toggle', () => remember(closed, details.open ? null : true));

  const before = notice === undefined ? recall(place) : null;
  if (before === null) {
    history.scrollRestoration = 'auto';
  } else {
    remember(place, null);
    restore(before);
    // The browser goes to the address's own place when all is loaded.
    addEventListener('load', () => {
      restore(before);
      requestAnimationFrame(() => {
        restore(before);
        history.scrollRestoration = 'auto';
      });
    });
    // What changes while it is there is read aloud; what was there from the start is not.
    const status = news?.querySelector('[role="status"]');
    if (status) setTimeout(() => status.replaceChildren(status.textContent), 300);
  }

  let changes = null;
  function listen() {
    changes?.close();
    changes = new EventSource(`/_cjm/changes?page=${encodeURIComponent(location.pathname)}`);
    changes.addEventListener('message', ({ data }) => {
      stopped.textContent = '';
      if (data === page) return;
      hush();
      leave();
    });
    changes.addEventListener('error', () => {
      const lost = changes;
      setTimeout(() => {
        if (lost !== changes || lost.readyState === EventSource.OPEN) return;
        stopped.textContent = stopped.dataset.text;
        if (lost.readyState === EventSource.CLOSED) listen();
      }, 1000);
    });
  }
  function hush() {
    changes?.close();
    changes = null;
  }
  // A browser keeps few connections to one place: pages that nobody sees do without.
  function heed() {
    if (document.visibilityState === 'visible') listen();
    else hush();
  }
  document.addEventListener('visibilitychange', heed);
  addEventListener('pagehide', hush);
  addEventListener('pageshow', ({ persisted }) => persisted && heed());
  heed();
})();
