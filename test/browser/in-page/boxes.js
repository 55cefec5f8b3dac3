/**
 * Runs in the page: what is wrong with the places of its texts, measured from the boxes that the browser made.
 * The value of this script is a list of sentences; empty when all is well.
 */
(() => {
  const slack = 1.5;
  const found = [];
  const name = (element) => {
    const text = element.textContent.trim().replaceAll(/\s+/g, ' ').slice(0, 40);
    const classes = element.getAttribute('class');
    return `<${element.tagName.toLowerCase()}${classes ? ` class="${classes}"` : ''}> “${text}”`;
  };
  const isShown = (element) =>
    element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
    element.closest('.unseen, .skip') === null;

  // Every line of every text, with the element that it stands in.
  const lines = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    if (node.data.trim() === '' || element.closest('script, style, svg') || !isShown(element))
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width > 0.5 && box.height > 0.5) lines.push({ element, box });
    }
  }

  // A line stays within its cell, its card, and every box that cuts off what is too large.
  const holders = 'td, th, li, dd, dt, p, h1, h2, h3, h4, button, select, summary, label';
  for (const { element, box } of lines) {
    const scroller = element.closest('.scroll');
    for (let up = element; up !== null && up !== document.body; up = up.parentElement) {
      const style = getComputedStyle(up);
      const cuts = style.overflowX !== 'visible' || style.overflowY !== 'visible';
      const around = up.getBoundingClientRect();
      if (up === scroller) break;
      if (style.display.startsWith('inline') || !(cuts || up.matches(holders))) continue;
      if (box.left < around.left - slack || box.right > around.right + slack) {
        found.push(`${name(element)} is wider than ${name(up)}`);
        break;
      }
      if (cuts && (box.top < around.top - slack || box.bottom > around.bottom + slack)) {
        found.push(`${name(element)} is higher than ${name(up)}`);
        break;
      }
    }
  }

  // No two lines of text lie over each other. A line's box is higher than its letters: only its middle counts.
  // What scrolls by itself hides what is beyond its edge.
  const middles = lines.map(({ element, box }) => ({
    element,
    scroller: element.closest('.scroll'),
    left: box.left + 1,
    right: box.right - 1,
    top: box.top + box.height * 0.3,
    bottom: box.bottom - box.height * 0.3,
  }));
  overlaps(middles, (one, other) =>
    found.push(`${name(one.element)} lies over ${name(other.element)}`),
  );

  // Nor do the labels of a drawing, which stay inside it.
  for (const drawing of document.querySelectorAll('svg')) {
    if (!isShown(drawing)) continue;
    const around = drawing.getBoundingClientRect();
    const labels = [];
    for (const element of drawing.querySelectorAll('text')) {
      const box = element.getBoundingClientRect();
      if (box.width < 0.5 || !isShown(element)) continue;
      labels.push({
        element,
        left: box.left + 1,
        right: box.right - 1,
        top: box.top + box.height * 0.2,
        bottom: box.bottom - box.height * 0.2,
      });
      if (
        box.left < around.left - slack ||
        box.right > around.right + slack ||
        box.top < around.top - slack ||
        box.bottom > around.bottom + slack
      )
        found.push(`${name(element)} leaves its drawing`);
    }
    overlaps(labels, (one, other) =>
      found.push(`${name(one.element)} lies over ${name(other.element)}`),
    );
  }

  // Each point of the curve stands above its touchpoint.
  for (const link of document.querySelectorAll('.drawing .marks a')) {
    const id = decodeURIComponent(link.getAttribute('href')).slice(1);
    const column = document.getElementById(id).getBoundingClientRect();
    const point = link.getBoundingClientRect();
    const aside = point.left + point.width / 2 - (column.left + column.width / 2);
    if (!(Math.abs(aside) <= 1))
      found.push(`${link.getAttribute('aria-label')} stands ${aside} aside`);
  }

  if (document.documentElement.scrollWidth > innerWidth) found.push('The page scrolls sideways');
  return found;

  function overlaps(boxes, tell) {
    const sorted = boxes.toSorted((a, b) => a.top - b.top);
    sorted.forEach((one, index) => {
      for (let next = index + 1; next < sorted.length && sorted[next].top < one.bottom; next += 1) {
        const other = sorted[next];
        if (other.scroller !== one.scroller) continue;
        if (other.left < one.right && one.left < other.right) tell(one, other);
      }
    });
  }
})();
