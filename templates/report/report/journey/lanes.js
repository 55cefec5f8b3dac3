// Rows fold: one by one by their heads, or all but those of the customer or of the organisation.
(() => {
  const rows = findAll('.map [class^=lane-]');
  const sides = findAll('.filters .rows button');
  const idOf = (row) => row.classList[0].slice(5);

  for (const row of find('.filters') === null ? [] : rows) {
    const [head] = row.cells;
    const button = create('button', { type: 'button', className: 'fold' });
    button.append(...head.childNodes);
    head.append(button);
    on(button, 'click', () => {
      const folded = new Set(chosen.of('fold'));
      if (!folded.delete(idOf(row))) folded.add(idOf(row));
      chosen.choose({ fold: folded });
    });
  }
  for (const button of sides) {
    on(button, 'click', () => {
      chosen.choose({ rows: button.value === '' ? [] : [button.value] });
    });
  }

  if (sides.length === 0) return;
  chosen.whenChosen(() => {
    const [side = ''] = chosen.of('rows');
    const folded = chosen.of('fold');
    const known = sides.some(({ value }) => value === side) ? side : '';
    for (const button of sides) button.ariaPressed = button.value === known;
    for (const row of rows) {
      const isFolded = folded.has(idOf(row));
      row.classList.toggle('folded', isFolded);
      row.classList.toggle('away', known !== '' && !row.matches(`.both, .${known}`));
      find('.fold', row).ariaExpanded = !isFolded;
    }
    const behind = rows.filter((row) => row.matches('.organisation'));
    const line = find('.map .visibility');
    line?.classList.toggle(
      'away',
      behind.every((row) => row.matches('.away')),
    );
  });
})();
