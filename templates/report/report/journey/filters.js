// Filters dim the moments that do not match, say how many do, and bring the first into sight.
(() => {
  const bar = find('.filters');
  const table = find('.map');
  if (bar === null || table === null) return;
  const menus = findAll('.filter', bar);
  for (const menu of menus) makeChoices(menu);
  const inputs = findAll('input', bar);
  const answer = find('.matches', bar);
  const all = find('.show-all', bar);
  const count = findAll('.touchpoints th', table).length - 1;
  const width = Number(table.dataset.width);
  const keys = [...new Set(inputs.map(({ name }) => name))];
  let dimmed = '';

  /** The list of what one can look at becomes one of boxes to tick, each with the number of moments that it leaves. */
  function makeChoices(menu) {
    const [summary, list] = menu.children;
    const choices = create('fieldset', { ariaLabel: summary.textContent });
    for (const { dataset, lang, textContent } of list.children) {
      const [, value, at] = /^(.*):(.*)$/.exec(dataset.at);
      const input = create('input', {
        type: 'checkbox',
        name: list.dataset.key,
        value,
      });
      input.dataset.at = at;
      const label = create('label');
      label.append(
        input,
        create('span', { lang, textContent }),
        create('small', { textContent: at.split(' ').length }),
      );
      choices.append(label);
    }
    summary.append(create('span', { className: 'chosen' }));
    list.replaceWith(choices);
  }

  /** For each column whether it matches: one of the choices under each heading where something is chosen. */
  function matching() {
    const sets = keys.flatMap((key) => {
      const checked = inputs.filter((input) => input.name === key && input.checked);
      return checked.length === 0 ? [] : [checked.flatMap(({ dataset }) => dataset.at.split(' '))];
    });
    return Array.from({ length: count }, (_, column) =>
      sets.every((set) => set.includes(String(column))),
    );
  }

  /** Cells that lie over several columns are dimmed when all of these are. */
  function dim(matches) {
    for (const row of table.rows) {
      let column = 0;
      for (const cell of [...row.cells].slice(1)) {
        const end = column + cell.colSpan;
        const covers = matches.slice(column, end);
        cell.classList.toggle('dim', !covers.includes(true) && !cell.matches('.curve'));
        column = end;
      }
    }
    const drawing = find('.drawing', table);
    if (drawing === null) return;
    for (const veil of findAll('.veil', drawing)) veil.remove();
    matches.forEach((matches, column) => {
      if (!matches) drawing.append(veilOver(column, drawing));
    });
  }

  function veilOver(column, drawing) {
    const veil = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
    const height = drawing.getAttribute('height');
    const attributes = { class: 'veil', x: column * width, width, height };
    for (const [name, value] of Object.entries(attributes)) veil.setAttribute(name, value);
    return veil;
  }

  /** The lines of personas who were not chosen, where each persona has one. */
  function thinLines() {
    const people = inputs.filter(({ name }) => name === 'persona');
    const lines = findAll('.drawing path.line:not(.other)', table);
    const some = people.some(({ checked }) => checked) && lines.length === people.length;
    lines.forEach((line, index) => {
      line.classList.toggle('thin', some && !people[index].checked);
    });
  }

  function tell(matches) {
    const found = matches.filter(Boolean).length;
    const some = inputs.some(({ checked }) => checked);
    const { all: every, none, matches: part } = bar.dataset;
    const text = found === 0 ? none : found === count ? every : part;
    answer.textContent = some ? text.replace('{n}', found).replace('{all}', count) : '';
    for (const menu of menus) {
      const checked = findAll('input:checked', menu).length;
      find('.chosen', menu).textContent = checked === 0 ? '' : String(checked);
    }
    const hadFocus = document.activeElement === all;
    all.hidden = !some;
    if (hadFocus && !some) find('summary', menus[0]).focus();
  }

  function bringIntoSight(matches) {
    const region = table.parentElement;
    const heads = findAll('.touchpoints th', table).slice(1);
    const { left, right } = region.getBoundingClientRect();
    const edge = left + find('th', table).offsetWidth;
    const seen = heads.some((head, column) => {
      const box = head.getBoundingClientRect();
      return matches[column] && box.right > edge + 40 && box.left < right - 40;
    });
    const first = matches.indexOf(true);
    if (!seen && first !== -1) region.scrollTo({ left: Math.max(0, first * width - width / 2) });
  }

  bar.hidden = false;
  on(bar, 'change', ({ target }) => {
    const values = inputs.filter(({ name, checked }) => name === target.name && checked);
    chosen.choose({ [target.name]: values.map(({ value }) => value) });
  });
  on(all, 'click', () => {
    chosen.choose(Object.fromEntries(keys.map((key) => [key, []])));
  });
  on(window, 'keydown', ({ key }) => {
    const open = menus.find((menu) => menu.open);
    if (key !== 'Escape' || open === undefined) return;
    const inside = open.contains(document.activeElement);
    open.open = false;
    if (inside) find('summary', open).focus();
  });
  on(window, 'pointerdown', ({ target }) => {
    for (const menu of menus) if (!menu.contains(target)) menu.open = false;
  });
  on(bar, 'focusout', ({ relatedTarget }) => {
    for (const menu of menus) {
      if (relatedTarget !== null && !menu.contains(relatedTarget)) menu.open = false;
    }
  });
  chosen.whenChosen(() => {
    for (const input of inputs) input.checked = chosen.of(input.name).has(input.value);
    const matches = matching();
    thinLines();
    tell(matches);
    const key = matches.join();
    if (key === dimmed || (dimmed === '' && !matches.includes(false))) return;
    dimmed = key;
    dim(matches);
    bringIntoSight(matches);
  });
})();
