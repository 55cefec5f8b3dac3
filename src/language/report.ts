import type { Language } from '../model/workspace.ts';
import { reportEnglish } from './report-en.ts';
import { reportDutch } from './report-nl.ts';

/** The words of reports that are not words of the field (`terms`): headings, labels and sentences. */
export type ReportWords = typeof reportEnglish;

const catalogue: Readonly<Record<Language, ReportWords>> = { nl: reportDutch, en: reportEnglish };

export function reportWords(language: Language): ReportWords {
  return catalogue[language];
}
