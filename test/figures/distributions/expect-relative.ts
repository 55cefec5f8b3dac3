import { expect } from 'vitest';

/** Holds a figure against the exact value by the size of that value, so that a far tail counts as much as its middle. */
export function expectRelative(figure: number, exact: number, tolerance = 1e-12): void {
  expect(figure).toBeGreaterThan(exact * (1 - tolerance));
  expect(figure).toBeLessThan(exact * (1 + tolerance));
}
