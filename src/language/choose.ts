import type { Language } from '../model/workspace.ts';
import { formatNumber, formatShare } from './number.ts';

/** Where a solution stands among those it competes with. */
export interface PlaceInRanking {
  readonly rank: number;
  /** How many have a rank. */
  readonly of: number;
  /** 0..100 */
  readonly score: number;
  /** 0..1: the share of drawn weights in which it is first; null when nothing was drawn. */
  readonly firstRankShare: number | null;
  /** The title of the moment for which they compete; null for the whole journey. */
  readonly moment: string | null;
}

/** What `cjm choose` says, and writes as a reason. */
export interface ChooseWords {
  /** Written into the file when nobody gives a reason. */
  readonly reason: (place: PlaceInRanking) => string;
  readonly why: (title: string) => string;
  readonly already: (title: string, on: string | null, because: string) => string;
  readonly keepsReason: string;
  readonly notBest: (title: string, moment: string, better: string, points: number) => string;
  readonly tie: (rank: number, count: number) => string;
  readonly unranked: (titles: string) => string;
  readonly notChosen: (title: string) => string;
  readonly takenBack: string;
  readonly unchanged: string;
  readonly dryRun: string;
  readonly next: (command: string) => string;
}

const catalogue: Readonly<Record<Language, ChooseWords>> = {
  nl: {
    reason: ({ rank, of, score, firstRankShare, moment }) =>
      `Plaats ${rank} van ${of}${moment === null ? '' : ` voor "${moment}"`} (${formatNumber(score, 'nl', { digits: 0 })} punten)` +
      (firstRankShare === null
        ? ''
        : `, bovenaan bij ${formatShare(firstRankShare, 'nl')} van de getrokken gewichten`),
    why: (title) => `Waarom "${title}"?`,
    already: (title, on, because) =>
      `"${title}" was al gekozen${on === null ? '' : ` op ${on}`}: ${because}`,
    keepsReason: 'De eerdere reden blijft staan; met --force komt er een nieuwe.',
    notBest: (title, moment, better, points) =>
      `"${title}" is niet de beste voor "${moment}": dat is "${better}", met ${formatNumber(points, 'nl', { digits: 0 })} ${points === 1 ? 'punt' : 'punten'} meer. Vertel in de reden waarom dat mag.`,
    tie: (rank, count) => `${count} oplossingen delen plaats ${rank}; ze zijn alle gekozen.`,
    unranked: (titles) => `Nog zonder plaats, want er ontbreken scores: ${titles}.`,
    notChosen: (title) => `"${title}" was niet gekozen.`,
    takenBack: 'niet meer gekozen',
    unchanged: 'Er is niets veranderd.',
    dryRun: 'Er is niets geschreven (--dry-run).',
    next: (command) => `Volgende stap: ${command}`,
  },
  en: {
    reason: ({ rank, of, score, firstRankShare, moment }) =>
      `Rank ${rank} of ${of}${moment === null ? '' : ` for "${moment}"`} (${formatNumber(score, 'en', { digits: 0 })} points)` +
      (firstRankShare === null
        ? ''
        : `, first in ${formatShare(firstRankShare, 'en')} of the drawn weights`),
    why: (title) => `Why "${title}"?`,
    already: (title, on, because) =>
      `"${title}" was chosen already${on === null ? '' : ` on ${on}`}: ${because}`,
    keepsReason: 'The earlier reason stays; --force replaces it.',
    notBest: (title, moment, better, points) =>
      `"${title}" is not the best for "${moment}": "${better}" is, by ${formatNumber(points, 'en', { digits: 0 })} ${points === 1 ? 'point' : 'points'}. Let the reason say why that is fine.`,
    tie: (rank, count) => `${count} solutions share rank ${rank}; all of them are chosen.`,
    unranked: (titles) => `Without a rank, because scores are missing: ${titles}.`,
    notChosen: (title) => `"${title}" was not chosen.`,
    takenBack: 'no longer chosen',
    unchanged: 'Nothing was changed.',
    dryRun: 'Nothing was written (--dry-run).',
    next: (command) => `Next: ${command}`,
  },
};

/** The words of `cjm choose` in the language of the workspace. */
export function chooseWords(language: Language): ChooseWords {
  return catalogue[language];
}
