import { builtInChannels } from '../language/channels.ts';

/** What people write for our words: Dutch ones, and those of other tools. Each with what it may mean, best first. */
const table: Readonly<Record<string, readonly string[]>> = {
  // Keys
  afbeelding: ['image'],
  ambitie: ['ambition'],
  belofte: ['promises'],
  beloften: ['promises'],
  beloftes: ['promises'],
  bewijs: ['evidence'],
  bewijzen: ['evidence'],
  citaat: ['quotes', 'quote'],
  citaten: ['quotes', 'quote'],
  contactmoment: ['touchpoints'],
  contactmomenten: ['touchpoints'],
  contactpunt: ['touchpoints'],
  contactpunten: ['touchpoints'],
  beschrijving: ['summary', 'note'],
  denkt: ['thinks'],
  description: ['summary', 'note'],
  doel: ['goal', 'goals'],
  doelen: ['goals', 'goal'],
  doet: ['does'],
  duur: ['duration'],
  eigenaar: ['owner'],
  emotie: ['emotion'],
  fase: ['phases', 'phase'],
  fasen: ['phases'],
  fases: ['phases'],
  gedachten: ['thinks'],
  impact: ['impact', 'customerImpact'],
  kanaal: ['channels', 'channel'],
  kanalen: ['channels'],
  kansen: ['opportunities'],
  klantreis: ['journey', 'title'],
  knelpunt: ['pains'],
  knelpunten: ['pains'],
  label: ['title', 'name'],
  leeftijd: ['age'],
  merkwaarde: ['brandValues'],
  merkwaarden: ['brandValues'],
  naam: ['name', 'title'],
  name: ['title', 'name'],
  notitie: ['note'],
  notities: ['note'],
  notes: ['note'],
  oplossing: ['solutions'],
  oplossingen: ['solutions'],
  painpoints: ['pains'],
  'persona-s': ['personas'],
  "persona's": ['personas'],
  pijnpunt: ['pains'],
  pijnpunten: ['pains'],
  samenvatting: ['summary'],
  score: ['scores'],
  staat: ['state', 'status'],
  stap: ['touchpoints'],
  stappen: ['touchpoints'],
  status: ['state', 'status'],
  steps: ['touchpoints'],
  taal: ['language'],
  titel: ['title', 'name'],
  title: ['name', 'title'],
  toestand: ['state', 'status'],
  verwacht: ['expects'],
  verwachting: ['expects'],
  verwachtingen: ['expects'],
  voelt: ['feels'],
  volgende: ['next'],
  voor: ['for'],
  wachttijd: ['wait'],
  waarom: ['why', 'because'],
  // Values
  aanname: ['assumption'],
  afgesproken: ['agreed'],
  bestaand: ['existing'],
  concept: ['draft'],
  dag: ['day'],
  engels: ['en'],
  gearchiveerd: ['archived'],
  gekozen: ['planned', 'chosen'],
  gewenst: ['desired'],
  huidig: ['current'],
  huidige: ['current'],
  interview: ['customer-interview'],
  jaar: ['year'],
  klantinterview: ['customer-interview'],
  klant: ['customer'],
  maand: ['month'],
  medewerker: ['employee'],
  nederlands: ['nl'],
  nieuw: ['new'],
  observatie: ['observation'],
  onderzocht: ['researched'],
  organisatie: ['organisation'],
  hoog: ['high'],
  laag: ['low'],
  midden: ['medium'],
  gemiddeld: ['medium'],
  waarheidsmoment: ['moment-of-truth'],
  week: ['week'],
  // Channels that go by another name than their own
  baliebezoek: ['office'],
  bellen: ['phone'],
  brieven: ['letter'],
  filiaal: ['store'],
  mail: ['email'],
  post: ['letter'],
  site: ['website'],
  shop: ['store'],
  telefonisch: ['phone'],
  telephone: ['phone'],
  web: ['website'],
};

/** Built-in channels by their Dutch and English names. */
const channelNames: ReadonlyMap<string, string> = new Map(
  (['nl', 'en'] as const).flatMap((language) =>
    [...builtInChannels(language).values()].map(
      ({ id, name }) => [name.toLowerCase(), id] as const,
    ),
  ),
);

/**
 * The one of our words that another word stands for.
 * @param known the words that are possible at that place
 */
export function synonym(word: string, known: { has(word: string): boolean }): string | null {
  const wanted = word.toLowerCase();
  const meanings = Object.hasOwn(table, wanted) ? (table[wanted] ?? []) : [];
  const found = meanings.find((meaning) => meaning !== word && known.has(meaning));
  if (found !== undefined) return found;
  const channel = channelNames.get(wanted);
  return channel !== undefined && channel !== word && known.has(channel) ? channel : null;
}
