// Rows fold: one by one by their heads, or all but those of the customer or of the organisation.
(() => {
  const rows = [...document.querySelectorAll('.map .lane')];
  const sides = [...document.querySelectorAll('.filters .rows button')];
  const idOf = (row) => [...row.classList].find((name) => name.startsWith('lane-')).slice(5);

  for (const row of document.querySelector('.filters') === null ? [] : rows) {
    const [head] = row.cells;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'fold';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const folded = new Set(chosen.of('fold'));
      if (!folded.delete(idOf(row))) folded.add(idOf(row));
      chosen.choose({ fold: folded });
    });
  }
  for (const button of sides) {
    button.addEventListener('click', () => {
      chosen.choose({ rows: button.value === '' ? [] : [button.value] });
    });
  }

  if (sides.length === 0) return;
  chosen.whenChosen(() => {
    const [side = ''] = chosen.of('rows');
    const folded = chosen.of('fold');
    const known = sides.some(({ value }) => value === side) ? side : '';
    for (const button of sides) button.setAttribute('aria-pressed', String(button.value === known));
    for (const row of rows) {
      const isFolded = folded.has(idOf(row));
      row.classList.toggle('folded', isFolded);
      row.classList.toggle('away', known !== '' && ![known, 'both'].includes(row.dataset.side));
      row.querySelector('.fold').setAttribute('aria-expanded', String(!isFolded));
    }
    const behind = rows.filter(({ dataset }) => dataset.side === 'organisation');
    const line = document.querySelector('.map .visibility');
    line?.classList.toggle(
      'away',
      behind.every((row) => row.matches('.away')),
    );
  });
})();
