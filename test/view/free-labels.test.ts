import { describe, expect, it } from 'vitest';
import { freeLabels } from '../../src/view/free-labels.ts';
import type { Label } from '../../src/view/label.ts';

// Protects that no text of a drawing lies over another one, where many personas feel nearly the same.
describe('labels with a place of their own', () => {
  const at = (x: number, y: number, text: string, anchor: Label['anchor'] = null): Label => ({
    x,
    y,
    text,
    class: '',
    anchor,
  });

  it('keeps the earlier one of two that lie over each other', () => {
    const name = at(100, 50, 'Doortje');
    expect(freeLabels([name, at(110, 55, '+1.4'), at(110, 62, '+1.3')])).toEqual([
      name,
      at(110, 62, '+1.3'),
    ]);
  });

  it('keeps what touches only: beside, above and on the other side of a point', () => {
    const labels = [at(100, 50, 'Amir', 'end'), at(100, 50, '+1.5', 'start'), at(100, 38, '+2')];
    expect(freeLabels(labels)).toEqual(labels);
  });

  it('lets one that is left out take nobody’s place', () => {
    const labels = [at(0, 0, '+2'), at(0, 8, '+1.9'), at(0, 16, '+1.8')];
    expect(freeLabels(labels).map(({ text }) => text)).toEqual(['+2', '+1.8']);
  });
});
