/** Figures that differ by less than this are equal, so that 0.1 + 0.2 ties with 0.3. */
export const EPSILON = 1e-9;
