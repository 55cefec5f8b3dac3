/**
 * Runs in the page: which of the `stops` of `focusable.js` has the focus, whether one sees that it has, and what lies
 * over it. Null when nothing has the focus.
 */
(() => {
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  const stop = globalThis.stops.indexOf(element);
  const looks = () =>
    [element, ...element.querySelectorAll('path, circle')]
      .slice(0, 4)
      .map((part) => {
        const { outlineStyle, outlineWidth, outlineColor, stroke, strokeWidth, boxShadow, top } =
          getComputedStyle(part);
        return [
          outlineStyle === 'none' ? '' : outlineStyle + outlineWidth + outlineColor,
          stroke,
          strokeWidth,
          boxShadow,
          top,
        ].join();
      })
      .join(';');
  const focused = looks();
  const boxes = element.getClientRects();
  const { left, right, top, bottom } = boxes[0] ?? element.getBoundingClientRect();
  const hit = document.elementFromPoint(
    Math.min(Math.max((left + right) / 2, 0), innerWidth - 1),
    Math.min(Math.max((top + bottom) / 2, 0), innerHeight - 1),
  );
  // Points of one touchpoint may touch each other.
  const drawing = element.closest('.drawing');
  const free =
    hit === null || element.contains(hit) || hit.contains(element) || drawing?.contains(hit);
  const over = free
    ? null
    : `<${hit.tagName.toLowerCase()}> “${hit.textContent.trim().slice(0, 40)}”`;
  const name = `<${element.tagName.toLowerCase()}> “${element.textContent.trim().slice(0, 40)}”`;
  element.blur();
  const seen = looks() !== focused;
  element.focus({ preventScroll: true, focusVisible: true });
  return { stop, name, seen, over };
})();
