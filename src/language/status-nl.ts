import type { StatusWords } from './status.ts';

const momenten = (count: number) => `${count} ${count === 1 ? 'contactmoment' : 'contactmomenten'}`;
const van = (count: number, all: number, one: string, more: string) =>
  all === 1 ? one : `${count === all ? 'alle' : `${count} van de`} ${all} ${more}`;
const vanMomenten = (count: number, all: number) =>
  van(count, all, 'het enige contactmoment', 'contactmomenten');

export const statusDutch: StatusWords = {
  steps: { analyse: 'Analyse', select: 'Selectie', design: 'Ontwerp', anchor: 'Borging' },
  journey: 'Klantreis',
  next: 'Hierna',
  more: (count) => `nog ${count}`,
  and: 'en',
  notAsked: {
    discovery: 'niet gevraagd: het doel is verkennen',
    'new-offer': 'niet gevraagd: een nieuw aanbod heeft nog geen nu',
  },
  nothingYet: {
    touchpoints: 'nog geen contactmoment met ons',
    moments: 'nog geen moment geselecteerd en geen oplossing',
    solutions: 'nog geen oplossing',
    designed: 'nog geen contactmoment van een gewenste klantreis',
    changes: 'nog geen verandering gepland',
  },
  leastDone: (count) => `${count} klantreizen, de minst gevorderde eerst`,
  tells: (journey) => `Hierna: cjm status ${journey} vertelt wat er ontbreekt.`,
  noJourneys: 'Er zijn hier nog geen klantreizen: "cjm init journey TITEL" maakt er een.',
  allDone: 'Er ontbreekt niets. Houd het waar: evalueer, en vraag het klanten opnieuw.',
  items: {
    current: {
      missing: () => 'geen huidige klantreis die hij verbetert',
      next: (_, journey) => `Noem de huidige klantreis met "from" in ${journey}`,
    },
    persona: {
      missing: () => 'geen persona',
      next: () => 'Maak een persona met "cjm init persona NAAM" en noem die onder "personas"',
    },
    emotion: {
      missing: (count, all) => `${vanMomenten(count, all)} zonder emotie`,
      next: (count) => `Geef ${momenten(count)} een "emotion"`,
    },
    evidence: {
      missing: (count, all) => `${vanMomenten(count, all)} met een emotie die niet op bewijs rust`,
      next: (count) => `Zeg met "evidence" waarop de emotie bij ${momenten(count)} rust`,
    },
    customers: {
      missing: () => 'geen bewijs van klanten zelf',
      next: () => 'Praat met klanten, en zet onder "evidence" wat zij vertelden',
    },
    frequency: {
      missing: (count, all) => `${vanMomenten(count, all)} zonder frequentie`,
      next: (count) => `Zeg hoe vaak het gebeurt ("frequency") bij ${momenten(count)}`,
    },
    satisfaction: {
      missing: () => 'tevredenheid van klanten onbekend',
      next: () => 'Vraag klanten hoe tevreden ze zijn, en zet het onder "metrics"',
    },
    type: {
      missing: (count, all) => `${vanMomenten(count, all)} zonder type`,
      next: (count, journey) =>
        `Geef ${momenten(count)} een "type"; "cjm moments ${journey}" doet een voorstel`,
    },
    inputs: {
      missing: (count, all) => `${vanMomenten(count, all)} met te weinig om op te selecteren`,
      next: (count) =>
        `Geef ${momenten(count)} drie van: impact (customer, organisation, brand), frequency en brandValues`,
    },
    selected: {
      missing: () => 'niets geselecteerd',
      next: (_, journey) =>
        `Zet "selected" waar je het verschil wilt maken; "cjm moments ${journey}" rangschikt`,
    },
    ambition: {
      missing: (count, all) =>
        `${van(count, all, 'het enige moment', 'momenten')} zonder gewenste beleving`,
      next: (count) => `Zeg hoe ${momenten(count)} ooit moet voelen: "ambition"`,
    },
    options: {
      missing: (count, all) =>
        `${van(count, all, 'het enige moment', 'momenten')} zonder twee oplossingen om uit te kiezen`,
      next: (count) => `Bedenk twee of meer "solutions" voor ${momenten(count)}`,
    },
    scores: {
      missing: (count, all) =>
        `${van(count, all, 'de enige oplossing', 'oplossingen')} zonder score op elk criterium`,
      next: (count, journey) =>
        `Scoor ${count} ${count === 1 ? 'oplossing' : 'oplossingen'} met "cjm rate ${journey}"`,
    },
    chosen: {
      missing: (count, all) =>
        `${van(count, all, 'het enige moment', 'momenten')} zonder gekozen oplossing`,
      next: (count, journey) =>
        `Kies voor ${momenten(count)} met "cjm choose ${journey}", na "cjm score ${journey}"`,
    },
    desired: {
      missing: () => 'geen gewenste klantreis',
      next: (_, journey) => `Schrijf de gewenste klantreis met "cjm design ${journey}"`,
    },
    used: {
      missing: (count, all) =>
        `${van(count, all, 'het enige moment', 'momenten')} waar geen gewenste klantreis een oplossing gebruikt`,
      next: (count) => `Gebruik een oplossing bij ${momenten(count)} van de gewenste klantreis`,
    },
    process: {
      missing: (count, all) => `${vanMomenten(count, all)} zonder proces`,
      next: (count, journey) =>
        `Zet "frontstage" of "backstage" bij ${momenten(count)} van ${journey}`,
    },
    role: {
      missing: (count, all) => `${vanMomenten(count, all)} zonder rol`,
      next: (count, journey) =>
        `Zeg onder "people" wie het waarmaakt bij ${momenten(count)} van ${journey}`,
    },
    competencies: {
      missing: (count, all) => `${vanMomenten(count, all)} zonder competenties`,
      next: (count) => `Zet de "competencies" van de mensen bij ${momenten(count)}`,
    },
    behaviour: {
      missing: (count, all) => `${vanMomenten(count, all)} zonder gedrag of houding`,
      next: (count) => `Zet de "behaviour" van de mensen bij ${momenten(count)}`,
    },
    steering: {
      missing: (count, all) => `${vanMomenten(count, all)} zonder aansturing`,
      next: (count) => `Zet bij ${momenten(count)} hoe de mensen worden aangestuurd ("steering")`,
    },
    changes: {
      missing: () => 'geen veranderingen in de organisatie',
      next: (_, journey) =>
        `Zet wat er moet veranderen onder "anchoring: { changes: … }" in ${journey}`,
    },
    owners: {
      missing: (count, all) =>
        `${van(count, all, 'de enige verandering', 'veranderingen')} zonder eigenaar en dag`,
      next: (count) =>
        `Geef ${count} ${count === 1 ? 'verandering' : 'veranderingen'} een "owner" en een "due"`,
    },
    evaluation: {
      missing: () => 'geen plan om te evalueren',
      next: (_, journey) =>
        `Plan evaluaties: "anchoring: { evaluation: { every: … } }" in ${journey}`,
    },
    evaluated: {
      missing: () => 'nog niet geëvalueerd',
      next: (_, journey) => `Evalueer, en leg het vast als "last" en "finding" in ${journey}`,
    },
  },
};
