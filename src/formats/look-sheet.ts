import type { Theme } from '../view/theme.ts';

/**
 * The style sheet that dresses a page. It changes accents alone: what a colour means (above and below the zone, moments of
 * truth) stays as it is. Forced colours and paper have the last word, as with every colour of the page.
 */
export function lookSheet(theme: Theme | null): string {
  const colors = theme === null ? '' : colorRules(theme);
  return `${colors}.logo{display:block;max-width:240px;max-height:56px;margin-bottom:20px}${plate}`;
}

/** A logo is made for light paper. */
const plate =
  '@media screen and (prefers-color-scheme:dark){.logo{box-sizing:content-box;padding:8px 10px;border-radius:8px;background:#fff}}';

// The selector weighs more than that of the style sheet which follows.
function colorRules({ color, light, dark }: Theme): string {
  const root = ({ accent, soft }: Theme['light']) =>
    `:root:root{--accent:${accent};--accent-soft:${soft}}`;
  return (
    `${root(light)}@media (prefers-color-scheme:dark){${root(dark)}}` +
    `body{border-top:6px solid ${color}}` +
    // A figure in a colour of its own would seem to mean something: it may be that of a bad feeling.
    ':root .tile strong.score{color:inherit}'
  );
}
