import { describe, expect, it } from 'vitest';
import { foundIn } from './found.ts';

describe('jargon-in-customers-words', () => {
  const settings = { 'cjm.yaml': 'organisation: { jargon: [EAN-code, C++, e.a., pand] }\n' };
  const found = (fields: string) =>
    foundIn('jargon-in-customers-words', `  - ${fields}\n`, '', settings);

  it.each([
    ['title: I give my ean-code', 1],
    ['title: T\n    thinks: My EAN-code is gone', 2],
    ['title: T\n    needs: [Rest, An EAN-code]', 2],
    ['title: T\n    expects: "That they know C++"', 2],
    ['I give my EAN-code', 1],
  ])('finds %j', (fields, line) => {
    expect(found(fields)).toEqual([`${line} warning`]);
  });

  it.each([
    ['part of a word', 'title: Mijn panden'],
    ['a question', 'title: T\n    thinks: What is an EAN-code? I never heard of it.'],
    ['a question after some hesitation', 'title: T\n    thinks: EAN-code, e.a... what is that?'],
    ['quotation marks', 'title: "They ask for an ‘EAN-code’"'],
    ['a quote', 'title: T\n    quotes: My EAN-code is gone'],
    ['what we do', 'title: T\n    backstage: Looks up the EAN-code'],
  ])('leaves %s alone', (_, fields) => {
    expect(found(fields)).toEqual([]);
  });

  it('reads the sentence in which the word stands', () => {
    const fields = 'title: T\n    thinks: Who are you? My EAN-code is gone.';
    expect(found(fields)).toEqual(['2 warning']);
  });
});

describe('titles-not-in-first-person', () => {
  const rule = 'titles-not-in-first-person';
  const titles = (...all: string[]) => all.map((title) => `  - ${title}\n`).join('');
  const dutch = { 'cjm.yaml': 'language: nl\n' };

  it.each([
    ['none', ['Intake', 'Visit', 'Bill', 'Survey'], {}, ['title info']],
    ['half', ['I call', 'My bill', 'Visit', 'Survey'], {}, []],
    ['a Dutch process', ['Intake', 'Bezoek', 'Ik betaal', 'Enquête'], dutch, ['title info']],
    ['a Dutch story', ['Ik bel', 'Ze vragen mij uit', 'Bezoek', 'Rekening'], dutch, []],
    ['few', ['Intake', 'Visit', 'Bill'], {}, []],
    [
      'another language',
      ['Accueil', 'Visite', 'Facture', 'Avis'],
      { 'cjm.yaml': 'contentLanguage: fr\n' },
      [],
    ],
  ])('with %s', (_, all, more, expected) => {
    expect(foundIn(rule, titles(...all), '', more)).toEqual(expected);
  });
});
