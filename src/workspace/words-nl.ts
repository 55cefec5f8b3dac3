import type { WorkspaceWords } from './workspace-words.ts';
import { firstOf } from './first-of.ts';

export const nl: WorkspaceWords = {
  kinds: {
    string: 'een tekst',
    number: 'een getal',
    boolean: 'true of false',
    array: 'een lijst',
    object: 'een groep sleutels',
    null: 'niets',
  },
  or: 'of',
  missing: (key) => ({ message: `"${key}" ontbreekt.`, hint: `Voeg hier "${key}: …" toe.` }),
  unknownKey: (key, meant, known) => ({
    message: `Onbekende sleutel "${key}".`,
    hint: meant
      ? `Bedoel je "${meant}"?`
      : `Bekend zijn hier: ${firstOf(known, 12)}. Eigen sleutels beginnen met "x-".`,
  }),
  wrongType: (key, expected, found) => ({
    message: `"${key}" moet ${expected} zijn, maar hier staat ${found}.`,
  }),
  waysOut: {
    emptyEmotion: () =>
      'Vul een getal in van -2 (zeer negatief) tot 2 (zeer positief), of haal de regel weg.',
    empty: () => 'Vul het in, of haal de regel weg.',
    emotion: () =>
      'Gebruik een getal van -2 (zeer negatief) tot 2 (zeer positief), met een punt en een gewoon minteken: -1.5.',
    number: () =>
      'Schrijf een getal zonder aanhalingstekens, met een punt en een gewoon minteken: -1.5.',
    boolean: () => 'Schrijf true of false.',
    string: (value) =>
      value === '…' ? 'Schrijf een tekst.' : `Zet het tussen aanhalingstekens: "${value}".`,
    array: () => 'Schrijf een lijst: [een, twee].',
    object: () =>
      'Schrijf er sleutels met waarden onder, elk op een eigen regel: "sleutel: waarde".',
  },
  traps: {
    colon: (text) =>
      `De ":" maakt er een sleutel van; zet de tekst tussen aanhalingstekens: ${text}.`,
    comment: (text) =>
      `Wat na een "#" komt is een opmerking; zet het tussen aanhalingstekens: ${text}.`,
    curlyQuotes: (text) => `Gekrulde aanhalingstekens horen bij de waarde; schrijf ${text}.`,
    tooDeep: (key) =>
      key === 'touchpoints'
        ? '"touchpoints" hoort bij een fase, of bij de klantreis zelf: laat het minder ver inspringen.'
        : `"${key}" hoort bij de klantreis zelf: zet het aan het begin van een regel.`,
    tooHigh: (key) =>
      `"${key}" hoort bij een contactmoment of een fase: laat het inspringen zoals de sleutels daar.`,
  },
  touchpointsBesidePhases: () => ({
    message: '"touchpoints" staat naast "phases", dus ze horen bij geen van deze fasen.',
    hint: 'Laat het inspringen onder de fase waar het bij hoort.',
  }),
  write: (text) => `Schrijf ${text}`,
  oneOf: (key, value, known, meant) => ({
    message: `"${value}" is geen waarde van "${key}".`,
    hint: meant ? `Bedoel je "${meant}"?` : `Kies uit: ${firstOf(known, 20)}.`,
  }),
  refinements: {
    id: (key, value) => ({
      message: `"${value}" kan geen id zijn ("${key}").`,
      hint: 'Gebruik kleine letters, cijfers en losse streepjes, bijvoorbeeld "eerste-gesprek".',
    }),
    'id-length': (key) => ({
      message: `Het id in "${key}" is te lang.`,
      hint: 'Gebruik hoogstens 100 tekens.',
    }),
    reference: (key, value) => ({
      message: `"${value}" kan nergens naar verwijzen ("${key}").`,
      hint: 'Schrijf een id, of "klantreis-id/id" voor iets in een andere klantreis.',
    }),
    'empty-text': (key) => ({
      message: `"${key}" is leeg.`,
      hint: 'Schrijf een tekst, of laat de sleutel weg.',
    }),
    emotion: (key, value) => ({
      message: `"${key}" is ${value} en valt buiten de emotieschaal.`,
      hint: 'Gebruik -2 (zeer negatief) tot 2 (zeer positief); 0 is neutraal.',
    }),
    rating: (key, value) => ({
      message: `"${key}" is ${value} en valt buiten de schaal 1 tot 5.`,
      hint: 'Gebruik 1 (laag) tot 5 (hoog).',
    }),
    share: (key, value) => ({
      message: `"${key}" is ${value}, maar een aandeel ligt tussen 0 en 1.`,
      hint: 'Schrijf 0.18 voor 18 %.',
    }),
    'not-negative': (key, value) => ({
      message: `"${key}" is ${value}, maar kan niet onder 0 liggen.`,
      hint: 'Gebruik 0 of meer.',
    }),
    date: (key, value) => ({
      message: `"${value}" is geen datum ("${key}").`,
      hint: 'Schrijf 2026-05-12, 2026-05 of 2026.',
    }),
    duration: (key, value) => ({
      message: `"${value}" is geen duur ("${key}").`,
      hint: 'Schrijf 25m, 4h, 2d, 6w, 6mo, 1y, of een bereik als [2d, 6d].',
    }),
    'duration-range': (key) => ({
      message: `Een bereik van duren heeft twee waarden ("${key}").`,
      hint: 'Schrijf bijvoorbeeld [2d, 6d].',
    }),
    url: (key, value) => ({
      message: `"${value}" is geen adres waar een rapport naar kan verwijzen ("${key}").`,
      hint: 'Schrijf een adres dat begint met https://, http:// of mailto:.',
    }),
    'file-path': (key, value) => ({
      message: `"${value}" is geen pad binnen de werkmap ("${key}").`,
      hint: 'Schrijf een pad vanaf dit bestand, met "/", zonder "..".',
    }),
    scale: (key) => ({
      message: `"${key}" vraagt de laagste en de hoogste waarde.`,
      hint: 'Schrijf bijvoorbeeld [1, 5].',
    }),
    range: (key) => ({
      message: `"${key}" vraagt twee waarden.`,
      hint: 'Schrijf bijvoorbeeld [35, 55].',
    }),
    weight: (key, value) => ({
      message: `Het gewicht "${key}" is ${value}.`,
      hint: 'Gebruik 0 tot 1000.',
    }),
    short: (key, value) => ({
      message: `"${key}" is "${value}", te lang boven een kolom.`,
      hint: 'Gebruik hoogstens vijf tekens.',
    }),
    criteria: (key) => ({
      message: `"${key}" is leeg of te lang om te wegen.`,
      hint: 'Noem 1 tot 20 criteria.',
    }),
    color: (key, value) => ({
      message: `"${value}" is geen kleur ("${key}").`,
      hint: 'Schrijf een hekje en drie of zes cijfers, tussen aanhalingstekens: "#0b5fff".',
    }),
    'language-tag': (key, value) => ({
      message: `"${value}" is geen taal ("${key}").`,
      hint: 'Schrijf een taalcode als nl, en-GB of fy.',
    }),
    'rule-setting': (key) => ({
      message: `De instelling van "${key}" is niet te lezen.`,
      hint: 'Schrijf off, info, warning of error, of [warning, { … opties … }].',
    }),
    glob: (key, value) => ({
      message: `"${value}" is te veel voor één patroon ("${key}").`,
      hint: 'Gebruik hoogstens 256 tekens, en hoogstens acht keer "*", "**" of "?".',
    }),
    globs: (key) => ({
      message: `Onder "${key}" staan meer dan 20 patronen.`,
      hint: 'Zet de bestanden in een map en noem die: journeys/b2b/**.',
    }),
    overrides: (key) => ({
      message: `Er zijn meer dan 50 "${key}".`,
      hint: 'Voeg samen wat dezelfde regels heeft: "files" mag een lijst patronen zijn.',
    }),
  },
  more: (count) => ({ message: `… en nog ${count} van dezelfde soort in dit bestand.` }),
  things: {
    persona: 'persona',
    evidence: 'bewijs',
    channel: 'kanaal',
    brandValue: 'merkwaarde',
    touchpoint: 'contactmoment',
    phase: 'fase',
    promise: 'belofte',
    solution: 'oplossing',
    journey: 'klantreis',
    party: 'partij',
  },
  named: {
    phase: 'fasen',
    touchpoint: 'contactmomenten',
    solution: 'oplossingen',
    promise: 'beloften',
    evidence: 'bewijzen',
    criterion: 'criteria',
  },
  unknown: {
    message: (kind, id) =>
      kind === 'channel'
        ? `Het kanaal "${id}" is niet ingebouwd en staat niet in cjm.yaml.`
        : `"${id}" bestaat niet als ${nl.things[kind]}.`,
    didYouMean: (id) => `Bedoel je "${id}"?`,
    thereIs: (ids) => `Wel bestaan: ${ids}.`,
    noneYet: () => 'Er is er nog geen enkele.',
    enter: {
      persona: (id) => `maak het bestand "${id}.persona.yaml".`,
      evidence: () => 'zet het bewijs onder "evidence", hier of in cjm.yaml, met de methode.',
      channel: () => 'zet het kanaal onder "channels" in cjm.yaml, met name, mode en media.',
      brandValue: () =>
        'zet de merkwaarde onder "organisation: brandValues" in cjm.yaml, met een naam.',
      party: () => 'zet de partij onder "parties" in cjm.yaml, met een naam.',
    },
    times: (message, count) => `${message.replace(/\.$/, '')} (${count} keer in dit bestand).`,
  },
  duplicateId: (kind, id) => ({
    message: `Het id "${id}" staat bij twee ${kind}.`,
    hint: 'Geef een van de twee een ander "id".',
  }),
  duplicateReference: (id) => ({
    message: `"${id}" staat twee keer in deze lijst.`,
    hint: 'Haal een van de twee weg; het telt één keer.',
  }),
  emptyId: (title) => ({
    message: `Van "${title}" is geen id te maken.`,
    hint: 'Schrijf een "id" van letters, cijfers en streepjes.',
  }),
  fileIdClash: (id, other) => ({
    message: `De naam "${id}" is ook die van ${other}.`,
    hint: 'Hernoem een van de bestanden: de naam voor ".journey.yaml" en dergelijke is het id.',
  }),
  badFileId: (id) => ({
    message: `De bestandsnaam geeft het id "${id}", en dat kan geen id zijn.`,
    hint: 'Gebruik kleine letters, cijfers en losse streepjes voor ".journey.yaml" en dergelijke.',
  }),
  duplicateRater: (rater, solution) => ({
    message: `"${rater}" heeft "${solution}" twee keer gescoord.`,
    hint: 'Houd een van de twee; nu telt de eerste.',
  }),
  sharesOver: (total) => ({
    message: `De aandelen onder "next" tellen op tot ${total}, meer dan iedereen.`,
    hint: 'De aandelen van de wegen vanaf één contactmoment zijn samen hoogstens 1.',
  }),
  cycle: (chain) => ({
    message: `Dit loopt in een kring: ${chain}.`,
    hint: 'Laat een van hen op zichzelf staan.',
  }),
  notDesired: () => ({
    message: 'Alleen een gewenste klantreis komt "from" een andere.',
    hint: 'Voeg "state: desired" toe, of haal "from" weg.',
  }),
  misnamed: (file, wanted) => ({
    message: `"${file}" lijkt een bestand van cjm, maar de naam zegt dat niet; het wordt niet gelezen.`,
    hint: `Hernoem het naar "${wanted}".`,
  }),
  twoSettings: (other) => ({
    message: `Er is nog een instellingenbestand: ${other}; dit wordt niet gelezen.`,
    hint: 'Houd één cjm.yaml, bovenin de werkmap.',
  }),
  file: {
    symlink: {
      message: 'Dit is een symbolische koppeling; die wordt niet gevolgd.',
      hint: 'Zet hier het bestand zelf.',
    },
    notRegular: {
      message: 'Dit is geen gewoon bestand.',
      hint: 'Zet hier een tekstbestand, of hernoem het.',
    },
    unreadable: { message: 'Dit bestand is niet te lezen.', hint: 'Controleer de rechten.' },
    name: { message: 'De naam van dit bestand is geen UTF-8.', hint: 'Hernoem het.' },
  },
  earlier: 'de eerste',
};
