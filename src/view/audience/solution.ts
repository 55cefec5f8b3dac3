import type { Solution } from '../../model/touchpoint.ts';
import { maybe, out, outList, part, shown } from './decisions.ts';
import { anywhere, noExtensions } from './experience.ts';

/** Of a solution that was chosen: what it is, for which moments, and how far it is. */
export const solution = part<Solution>({
  ...anywhere,
  id: shown,
  title: shown,
  for: shown,
  // Pains behind the scenes are among them.
  solves: outList('solutions'),
  scores: outList('solutions'),
  expected(value, cut) {
    cut.leaveOut('plans', value.size);
    return new Map();
  },
  brandValues: shown,
  status: shown,
  chosen: maybe(
    part<NonNullable<Solution['chosen']>>({ because: outList('solutions'), on: out('plans') }),
  ),
  effort: out('figures'),
  value: out('figures'),
  experiments: outList('figures'),
  actions: outList('plans'),
  origin: shown,
  extensions: noExtensions,
});
