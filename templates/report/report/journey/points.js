// A point of the curve tells in a card what its moment is about, and lights up its column; the arrow keys lead along the
// curve. The card stays while the pointer is on it, and Escape takes it away (WCAG 2.2, 1.4.13).
(() => {
  const table = find('.map');
  const drawing = table?.querySelector('.drawing');
  if (!drawing) return;
  const points = findAll('.marks a', drawing);
  const heads = findAll('.touchpoints th', table).slice(1);
  const columnOf = new Map(heads.map(({ id }, column) => [id, column]));
  const columns = points.map((point) =>
    columnOf.get(decodeURIComponent(point.getAttribute('href').slice(1))),
  );
  const nameOf = (column) => find('a', heads[column]).textContent;
  // The browser's own tip would stand over the card; the link is named by its moment and by how that feels.
  points.forEach((point, index) => {
    const title = find('title', point);
    point.ariaLabel = `${nameOf(columns[index])}: ${title.textContent}`;
    title.remove();
  });

  const card = create('div', {
    className: 'point-card',
    id: 'point-card',
    role: 'tooltip',
    hidden: true,
  });
  table.parentElement.parentElement.append(card);
  let shown = null;
  let leaving = 0;

  function light(column) {
    for (const cell of findAll('.lit', table)) cell.classList.remove('lit');
    if (column === null) return;
    for (const row of table.rows) {
      const cell = row.cells[column + 1];
      if (cell !== undefined && row.cells.length === heads.length + 1) cell.classList.add('lit');
    }
  }

  /** What the rows say about a moment, at most so many things of each. */
  function fill(column) {
    card.replaceChildren(create('strong', { dir: 'auto', textContent: nameOf(column) }));
    const rows = { feeling: 6, channel: 4, quotes: 1, pains: 2 };
    for (const [lane, most] of Object.entries(rows)) {
      const cell = find(`.lane-${lane}`, table)?.cells[column + 1];
      const items = [...(cell?.children ?? [])].slice(0, most).map((item) => item.cloneNode(true));
      if (items.length === 0) continue;
      const part = create('div', { className: `lane-${lane}` });
      part.append(...items);
      card.append(part);
    }
    for (const link of findAll('a', card)) link.replaceWith(...link.childNodes);
  }

  function place() {
    if (shown === null) return;
    const point = shown.getBoundingClientRect();
    const { offsetWidth: wide, offsetHeight: high } = card;
    const left = Math.min(Math.max(8, point.right + 24), innerWidth - wide - 8);
    const overlaps = left < point.right + 2;
    const below = point.bottom + 10;
    const top = overlaps
      ? below + high < innerHeight
        ? below
        : point.top - high - 10
      : point.top - 24;
    card.style.left = `${left}px`;
    card.style.top = `${Math.max(8, Math.min(top, innerHeight - high - 8))}px`;
  }

  function show(point) {
    clearTimeout(leaving);
    if (shown === point) return;
    hide();
    shown = point;
    const column = columns[points.indexOf(point)];
    light(column);
    fill(column);
    card.hidden = false;
    point.setAttribute('aria-describedby', card.id);
    place();
  }

  function hide() {
    clearTimeout(leaving);
    shown?.removeAttribute('aria-describedby');
    shown = null;
    card.hidden = true;
    light(null);
  }

  function hideSoon() {
    clearTimeout(leaving);
    leaving = setTimeout(() => {
      const focused = points.find((point) => point === document.activeElement);
      if (focused === undefined) hide();
      else show(focused);
    }, 250);
  }

  /** The point nearest to the pointer, within reach of a finger's width. */
  function nearest({ clientX, clientY }) {
    let best = null;
    let least = 22;
    for (const point of points) {
      const { x, y, width, height } = point.getBoundingClientRect();
      const distance = Math.hypot(x + width / 2 - clientX, y + height / 2 - clientY);
      if (distance < least) [best, least] = [point, distance];
    }
    return best;
  }

  on(drawing, 'pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    const point = nearest(event);
    if (point !== null) show(point);
    else if (shown !== null) hideSoon();
  });
  on(drawing, 'pointerleave', hideSoon);
  on(card, 'pointerenter', () => clearTimeout(leaving));
  on(card, 'pointerleave', hideSoon);
  // On the cell: an SVG that listens for the focus gets a stop of its own in Chromium.
  const cell = drawing.closest('td');
  on(cell, 'focusin', ({ target }) => {
    const point = target.closest('.marks a');
    if (point !== null) show(point);
  });
  on(cell, 'focusout', hide);
  on(window, 'keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
  on(window, 'scroll', place, { capture: true, passive: true });
  on(window, 'resize', hide);

  /** Left and right along the columns, up and down within one. */
  function next(point, key) {
    const from = points.indexOf(point);
    const step = key === 'ArrowRight' || key === 'ArrowDown' ? 1 : -1;
    if (key === 'Home') return points[0];
    if (key === 'End') return points.at(-1);
    if (key === 'ArrowUp' || key === 'ArrowDown') {
      return columns[from + step] === columns[from] ? points[from + step] : undefined;
    }
    let index = from;
    while (columns[index] === columns[from]) index += step;
    const row = from - columns.indexOf(columns[from]);
    const first = columns.indexOf(columns[index]);
    return columns[first + row] === columns[first] ? points[first + row] : points[first];
  }
  on(drawing, 'keydown', (event) => {
    const point = event.target.closest('.marks a');
    if (point === null || !/^(?:Arrow(?:Left|Right|Up|Down)|Home|End)$/.test(event.key)) return;
    event.preventDefault();
    next(point, event.key)?.focus();
  });
  on(find('.touchpoints', table), 'keydown', (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const column = heads.findIndex((head) => head.contains(event.target));
    if (step === undefined || column === -1) return;
    event.preventDefault();
    heads[column + step]?.querySelector('a').focus();
  });
})();
