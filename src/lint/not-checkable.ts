import type { Texts } from './rule.ts';

/** Statements of the method that ask for a check which software cannot make honestly, with the reason. */
export const notCheckable: Readonly<Record<string, Texts>> = {
  '2-11': {
    en: 'A persona can say how it likes to pay ("preferences: payment"), but a touchpoint has no field for the payment methods that it offers, so there is nothing to compare.',
    nl: 'Een persona kan zeggen hoe hij graag betaalt ("preferences: payment"), maar een contactmoment heeft geen veld voor de betaalmethoden die het aanbiedt, dus er valt niets te vergelijken.',
  },
  '3-01': {
    en: 'The format has no field that says whether what a customer told is still known after a switch of channel, and a list of channels alone does not show it.',
    nl: 'Het formaat heeft geen veld dat zegt of bij een overstap naar een ander kanaal nog bekend is wat de klant al vertelde, en een lijst kanalen laat dat niet zien.',
  },
};
