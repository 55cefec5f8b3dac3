// Tables that can be put in another order: a button in the head of each column that allows it. Rows keep their order
// where two are the same, and what is not known goes last either way.
(() => {
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });

  /** What a row counts as in a column: a number, a text, or null where nothing is known. */
  function keyOf(row, column, kind) {
    const cell = row.cells[column];
    const value = cell.dataset.value ?? (kind === 'number' ? '' : cell.textContent.trim());
    if (value === '') return null;
    return kind === 'number' ? Number(value) : value;
  }

  function sort(table, column, kind, isUp) {
    const body = table.tBodies[0];
    const rows = [...body.rows].map((row) => ({ row, key: keyOf(row, column, kind) }));
    const compare = kind === 'number' ? (a, b) => a - b : collator.compare;
    rows.sort((a, b) => {
      if (a.key === null || b.key === null) return (a.key === null) - (b.key === null);
      return compare(a.key, b.key) * (isUp ? 1 : -1);
    });
    body.append(...rows.map(({ row }) => row));
  }

  for (const table of document.querySelectorAll('table.listing')) {
    if (table.tBodies[0].rows.length < 2) continue;
    const heads = [...table.tHead.rows[0].cells];
    for (const head of heads.filter(({ dataset }) => dataset.sort)) {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => {
        const isUp = head.ariaSort !== 'ascending';
        for (const other of heads) other.removeAttribute('aria-sort');
        head.setAttribute('aria-sort', isUp ? 'ascending' : 'descending');
        sort(table, head.cellIndex, head.dataset.sort, isUp);
      });
    }
  }
})();
