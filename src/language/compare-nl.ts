import type { CompareWords } from './compare.ts';
import { quoted } from './quoted.ts';

export const compareDutch: CompareWords = {
  title: 'Wat er verandert',
  made: 'Gemaakt met cjm uit gewone tekstbestanden',
  skip: 'Naar de vergelijking',
  before: 'Van',
  after: 'Naar',
  keyFigures: 'Kerncijfers',
  wasValue: (value) => `was ${value}`,
  inShort: 'In het kort',
  map: 'Moment voor moment',
  curveTitle: (before, after) => `Hoe het voelt: “${before}” en “${after}”`,
  curveStory: (count, before, after) =>
    `${count} momenten. De lichte lijn is “${before}”, de sterke lijn is “${after}”.`,
  noCurve: 'Aan geen van beide kanten zijn gevoelens bekend, dus er is geen curve.',
  curve: 'Hoe het voelt',
  states: {
    same: 'ongewijzigd',
    changed: 'veranderd',
    new: 'nieuw',
    gone: 'vervalt',
    replaced: 'vervangen',
    moved: 'verplaatst',
  },
  stands: (titles) => `In plaats van ${titles.map(quoted).join(' en ')}`,
  was: 'Was',
  feeling: 'Gevoel',
  changes: 'Wat er verandert',
  solutions: 'Door',
  unchanged: (count) => (count === 1 ? '1 moment ongewijzigd' : `${count} momenten ongewijzigd`),
  also: 'ook',
  wholeTitle: 'De klantreis als geheel',
  nothing: 'Er verandert niets.',
  effects: 'Winst en verlies',
  whole: 'Hele klantreis',
  mean: 'Gemiddeld gevoel',
  weightedMean: 'Gewogen',
  negative: 'Negatieve momenten',
  peak: 'Piek',
  pit: 'Dal',
  end: 'Einde',
  who: 'Voor wie en waar',
  weightedNote: 'Gewogen: met de impact op de klant, 3 waar die niet bekend is.',
  unknownNote: '– is niet bekend: aan die kant staat geen gevoel.',
  coverageNote: (before, after) =>
    `Het gevoel is bekend van ${before} van de momenten ervoor en ${after} erna: de gemiddelden gaan niet over dezelfde momenten.`,
  heads: { mean: 'Gemiddeld', weighted: 'Gewogen', negative: 'Negatief' },
  key: {
    better: (before, after) => `De klantreis voelt beter: gemiddeld van ${before} naar ${after}.`,
    worse: (before, after) => `De klantreis voelt slechter: gemiddeld van ${before} naar ${after}.`,
    equal: (value) => `De klantreis voelt gemiddeld hetzelfde: ${value}.`,
    unknown:
      'Wat de verandering met het gevoel doet is niet bekend: aan een van de kanten staan nog geen gevoelens.',
    negative: (before, after) =>
      before === after
        ? `${before === 1 ? '1 negatief moment blijft' : `${before} negatieve momenten blijven`}.`
        : `De negatieve momenten gaan van ${before} naar ${after}.`,
    gain: (title, before, after) =>
      `De grootste winst: ${quoted(title)}, van ${before} naar ${after}.`,
    loss: (title, before, after) =>
      `Het grootste verlies: ${quoted(title)}, van ${before} naar ${after}.`,
  },
  gaps: 'Om naar te kijken',
  noGaps:
    'Niets: elke verandering heeft een oplossing, en er blijft geen winnaar, keuze of belofte liggen.',
  gapTitles: {
    'chosen-unused': 'Gekozen, maar nergens gebruikt',
    'winner-unused': 'De beste voor zijn momenten, maar niet gebruikt',
    'change-without-solution': 'Veranderingen zonder oplossing',
    'promise-dropped': 'Beloften die vervallen',
    'promise-unkept': 'Beloften die niet meer worden nagekomen',
  },
  gap: {
    'chosen-unused': (title) => `${quoted(title)} is gekozen en wordt nergens gebruikt.`,
    'winner-unused': (title, moments) =>
      `${quoted(title)} is de beste oplossing voor ${joined(moments)}, en wordt niet gebruikt.`,
    'change-without-solution': (title) => `${quoted(title)} verandert, en geen oplossing zegt hoe.`,
    'promise-dropped': (title, moments) =>
      `De belofte ${quoted(title)}, gedaan bij ${joined(moments)}, vervalt.`,
    'promise-unkept': (title, moments) =>
      `De belofte ${quoted(title)}, gedaan bij ${joined(moments)}, wordt niet meer nagekomen.`,
  },
  because: 'Omdat',
  feeling1: (title, before, after, whom) =>
    `${quoted(title)} gaat van ${before} naar ${after}${whom === null ? '' : ` voor ${whom}`}.`,
  feelingNew: (title, after, whom) =>
    `${quoted(title)} wordt ${after}${whom === null ? '' : ` voor ${whom}`}; hoe het voelde was niet bekend.`,
  feelingGone: (title, before, whom) =>
    `${quoted(title)} was ${before}${whom === null ? '' : ` voor ${whom}`}; hoe het gaat voelen staat er niet.`,
  expectation1: (title, before, after, whom) =>
    `Wat ${whom ?? 'de klant'} van ${quoted(title)} mag verwachten gaat van ${before} naar ${after}.`,
  unknownFeeling: 'niet bekend',
  added: (title) => `${quoted(title)} is nieuw.`,
  removed: (title) => `${quoted(title)} vervalt.`,
  replaces: (title, old) =>
    `${quoted(title)} komt in de plaats van ${old.map(quoted).join(' en ')}.`,
  movedPhase: (title, before, after) => `${quoted(title)} verhuist van ${before} naar ${after}.`,
  comesAfter: (title, after) =>
    after === null
      ? `${quoted(title)} komt nu als eerste.`
      : `${quoted(title)} komt nu na ${quoted(after)}.`,
  renamed: (before, after) => `${quoted(before)} wordt ${quoted(after)}.`,
  type: (title, type) =>
    type === null
      ? `${quoted(title)} heeft geen type meer.`
      : `${quoted(title)} wordt een ${lower(type)}.`,
  excel: (title, excels) =>
    excels
      ? `${quoted(title)} wordt een moment om te excelleren.`
      : `${quoted(title)} is geen moment om te excelleren meer.`,
  optional: (title, isOptional) =>
    isOptional
      ? `${quoted(title)} wordt facultatief.`
      : `${quoted(title)} is niet meer facultatief.`,
  field: (title, label, change) => `${quoted(title)}, ${lower(label)}: ${change}.`,
  journeyField: (label, change) => `${label}: ${change}.`,
  phaseAdded: (name) => `De fase ${quoted(name)} is nieuw.`,
  phaseRemoved: (name) => `De fase ${quoted(name)} vervalt.`,
  phaseRenamed: (before, after) => `De fase ${quoted(before)} heet nu ${quoted(after)}.`,
  promiseAdded: (text) => `Nieuwe belofte: ${quoted(text)}.`,
  promiseRemoved: (text) => `De belofte ${quoted(text)} vervalt.`,
  promiseChanged: (before, after) => `De belofte ${quoted(before)} wordt ${quoted(after)}.`,
  promiseMoved: (text, title) => `De belofte ${quoted(text)} wordt nu gedaan bij ${quoted(title)}.`,
  isNew: (items) => `nieuw: ${items.map(quoted).join(', ')}`,
  isGone: (items) => `niet meer ${items.map(quoted).join(', ')}`,
  changesTo: (before, after) => `${before} → ${after}`,
  nothingSaid: '–',
  level: { high: 'hoog', medium: 'gemiddeld', low: 'laag' },
  initiators: { customer: 'de klant', organisation: 'de organisatie', other: 'iemand anders' },
  fields: {
    title: 'Titel',
    type: 'Type',
    excel: 'Moment om te excelleren',
    contact: 'Contact',
    control: 'In wiens hand',
    optional: 'Facultatief',
    personas: 'Wie hier komt',
    channels: 'Kanalen',
    artefacts: 'Waar het op gebeurt',
    initiatedBy: 'Op initiatief van',
    by: 'Aan de andere kant',
    fulfils: 'Komt de belofte na',
    solutions: 'Oplossingen',
    frontstage: 'Voor de schermen',
    backstage: 'Achter de schermen',
    systems: 'Systemen',
    people: 'Mensen',
    serviceTarget: 'Servicenorm',
    duration: 'Tijd die het kost',
    wait: 'Wachttijd',
    exits: 'Haken hier af',
    does: 'Doet',
    thinks: 'Denkt',
    feels: 'Voelt',
    needs: 'Heeft nodig',
    expects: 'Verwacht',
    pains: 'Pijnpunten',
    gains: 'Pluspunten',
    distinctive: 'Wat het onderscheidend maakt',
    brandValues: 'Merkwaarden',
    message: 'Boodschap',
    timing: 'Wanneer',
    cost: 'Kosten',
    successCriterion: 'Geslaagd als',
  },
  emotion: 'Gevoel',
  expectedEmotion: 'Verwachting',
  journeyPersonas: 'Wie er reist',
  journeyDuration: 'Duurt',
  command: {
    swapped: (before, after) =>
      `Vergeleken van "${before}" naar "${after}": een ontwerp komt na waar het van uitgaat.`,
    nextCheck: (file) => `Hierna: cjm check ${file} zegt wat er nog ontbreekt.`,
    nextPage: (after) =>
      `Hierna: cjm compare ${after} --format html=vergelijking.html maakt een pagina om te delen.`,
  },
};

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function joined(titles: readonly string[]): string {
  const all = titles.map(quoted);
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} en ${all.at(-1) ?? ''}`;
}
