import type { Criterion, CriterionId } from '../model/criteria.ts';
import { criterionIds } from '../model/criteria.ts';
import type { Language } from '../model/workspace.ts';

type Words = Required<Omit<Criterion, 'id'>>;

const catalogue: Readonly<Record<Language, Readonly<Record<CriterionId, Words>>>> = {
  nl: {
    distinctive: {
      name: 'Onderscheidend in de markt',
      short: 'Onder',
      question: 'Is het onderscheidend in de markt?',
    },
    brandFit: {
      name: 'In lijn met de merkwaarden',
      short: 'Merk',
      question: 'Past het bij de merkwaarden?',
    },
    ease: {
      name: 'Eenvoudig te implementeren',
      short: 'Gemak',
      question: 'Is het eenvoudig te implementeren? 5 is heel eenvoudig.',
    },
    customerImpact: {
      name: 'Impact voor de klant',
      short: 'Klant',
      question: 'Heeft het veel impact voor de klant?',
    },
    organisationImpact: {
      name: 'Impact voor organisatie of merk',
      short: 'Org',
      question: 'Heeft het veel impact voor de organisatie of het merk?',
    },
  },
  en: {
    distinctive: {
      name: 'Distinctive in the market',
      short: 'Dist',
      question: 'Is it distinctive in the market?',
    },
    brandFit: {
      name: 'In line with the brand values',
      short: 'Brand',
      question: 'Is it in line with the brand values?',
    },
    ease: {
      name: 'Easy to implement',
      short: 'Ease',
      question: 'Is it easy to implement? 5 is very easy.',
    },
    customerImpact: {
      name: 'Impact for the customer',
      short: 'Cust',
      question: 'Does it have much impact for the customer?',
    },
    organisationImpact: {
      name: 'Impact for organisation or brand',
      short: 'Org',
      question: 'Does it have much impact for the organisation or the brand?',
    },
  },
};

/** The five criteria in a language, in the order of the method. */
export function builtInCriteria(language: Language): readonly Required<Criterion>[] {
  return criterionIds.map((id) => ({ id, ...catalogue[language][id] }));
}
