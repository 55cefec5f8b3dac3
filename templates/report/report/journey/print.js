// A long map is printed in parts that fit the paper: whole phases where they fit, with the head and the first column
// on each. Without this script it is printed as one table that is squeezed to the width of the paper.
(() => {
  // The width of A3, less the first column, in the pixels of `.map.part`.
  const most = 1690;

  /** The columns of each part: [from, to). */
  function partsOf(spans, width) {
    const fit = Math.max(1, Math.floor(most / width));
    const parts = [];
    let [from, to] = [0, 0];
    for (const span of spans) {
      if (to > from && to + span - from > fit) {
        parts.push([from, to]);
        from = to;
      }
      to += span;
      while (to - from > fit) {
        parts.push([from, from + fit]);
        from += fit;
      }
    }
    if (to > from) parts.push([from, to]);
    return parts;
  }

  /** Keeps the first cell of a row and of the others what lies in [from, to). */
  function cut(row, from, to) {
    let column = 0;
    for (const cell of [...row.cells].slice(1)) {
      const [start, end] = [Math.max(column, from), Math.min(column + cell.colSpan, to)];
      column += cell.colSpan;
      if (end <= start) cell.remove();
      else cell.colSpan = end - start;
    }
  }

  /** Moves a mark of the axis to where its height lies in a larger drawing. */
  function scale(mark, by) {
    for (const name of ['y', 'height']) {
      if (mark.hasAttribute(name)) mark.setAttribute(name, String(mark.getAttribute(name) * by));
    }
  }

  /** The widest column with which a part still fits. */
  function widthOf(columns, width) {
    const fits = [208, 224, 240, 272, 320].filter((wide) => wide * columns <= most);
    return Math.max(width, ...fits);
  }

  function partOf(table, from, to, width) {
    const columns = to - from;
    const wide = widthOf(columns, width);
    const part = table.cloneNode(true);
    part.className = `${table.className} part`;
    for (const group of findAll('colgroup', part).slice(1)) group.remove();
    find('colgroup', part).after(create('colgroup', { span: columns, className: `w${wide}` }));
    for (const row of part.rows) cut(row, from, to);
    for (const drawing of findAll('.drawing, .axis', part)) {
      const height = Number(drawing.getAttribute('height'));
      drawing.setAttribute('height', String((height * wide) / width));
      drawing.removeAttribute('aria-labelledby');
      if (drawing.matches('.axis')) {
        // As wide as before: what stands at a height moves, and is not stretched.
        drawing.removeAttribute('viewBox');
        for (const mark of findAll('[y]', drawing)) scale(mark, wide / width);
        continue;
      }
      drawing.setAttribute('viewBox', `${from * width} 0 ${columns * width} ${height}`);
      drawing.setAttribute('width', String(columns * wide));
    }
    for (const element of findAll('[id]', part)) element.removeAttribute('id');
    return part;
  }

  function restore() {
    for (const part of findAll('.map.part')) part.remove();
    for (const table of findAll('.map.split')) table.classList.remove('split');
  }

  on(window, 'beforeprint', () => {
    restore();
    for (const table of findAll('.map')) {
      const width = Number(table.dataset.width);
      const spans = findAll('colgroup', table)
        .slice(1)
        .map((group) => group.span);
      const parts = partsOf(spans, width);
      table.before(...parts.map(([from, to]) => partOf(table, from, to, width)));
      table.classList.add('split');
    }
    for (const details of findAll('details:not([open])')) {
      details.open = true;
      details.dataset.opened = '';
    }
  });
  on(window, 'afterprint', () => {
    restore();
    for (const details of findAll('details[data-opened]')) {
      details.open = false;
      delete details.dataset.opened;
    }
  });
})();
