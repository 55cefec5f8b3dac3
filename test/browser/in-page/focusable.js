/** Runs in the page: keeps everything that the keyboard has to reach, for `focused.js`; says how much that is. */
(() => {
  const wanted = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  globalThis.stops = [...document.querySelectorAll(wanted)].filter(
    (element) =>
      element.tabIndex >= 0 &&
      !element.disabled &&
      element.checkVisibility({ visibilityProperty: true }),
  );
  return globalThis.stops.length;
})();
