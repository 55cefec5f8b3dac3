import type { Language } from '../model/workspace.ts';

const english = {
  scores: 'Scores in this diagram run from 1 to 5: feelings from −2 to +2, rounded.',
  leftOut: (count: number) =>
    count === 1
      ? 'One moment without a known feeling is left out.'
      : `${count} moments without a known feeling are left out.`,
  number: 'No.',
  feeling: 'Feeling',
  figure: 'Figure',
  value: 'Value',
  about: 'About',
};

/** The words of the Markdown report that the web page does not need. */
export type MarkdownWords = typeof english;

const dutch: MarkdownWords = {
  scores: 'Scores in dit diagram lopen van 1 tot 5: gevoelens van −2 tot +2, afgerond.',
  leftOut: (count) =>
    count === 1
      ? 'Eén moment waarvan het gevoel niet bekend is, ontbreekt.'
      : `${count} momenten waarvan het gevoel niet bekend is, ontbreken.`,
  number: 'Nr.',
  feeling: 'Gevoel',
  figure: 'Kerncijfer',
  value: 'Waarde',
  about: 'Over',
};

export function markdownWords(language: Language): MarkdownWords {
  return language === 'nl' ? dutch : english;
}
