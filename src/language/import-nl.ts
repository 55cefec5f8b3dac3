import type { ImportProblemId, Say } from './import.ts';
import { said } from './import-said.ts';

export const dutch: Readonly<Record<ImportProblemId, Say>> = {
  'no-diagram': ({ name }) =>
    said(
      `In ${name} staat geen klantreis in Mermaid.`,
      'Een klantreis begint met een regel "journey"; in Markdown staat hij in een blok dat begint met ```mermaid.',
    ),
  'other-diagram': ({ name }) =>
    said(
      `Het diagram ${name} is geen klantreis en is overgeslagen.`,
      'Alleen klantreizen ("journey") worden ingelezen.',
    ),
  'open-front-matter': () =>
    said('De front matter wordt niet afgesloten.', 'Sluit af met een regel "---".'),
  'first-word': ({ name }) =>
    said(
      `Mermaid weigert de eerste regel ${name}.`,
      'Begin met een regel "journey", in kleine letters.',
    ),
  'task-without-score': ({ name }) =>
    said(
      `De taak ${name} heeft geen score, dus weigert Mermaid het diagram.`,
      'Schrijf "taak: 3: Naam"; de score loopt van 1 tot 5.',
    ),
  'hash-in-task': ({ name }) =>
    said(
      `De "#" achter ${name} begint een opmerking, dus heeft de taak geen score en weigert Mermaid het diagram.`,
      'Schrijf #35; voor "#".',
    ),
  semicolon: ({ name }) =>
    said(`Mermaid weigert de ";" bij ${name}.`, 'Haal hem weg, of schrijf er #59; voor.'),
  'colon-in-section': ({ name }) =>
    said(`Mermaid weigert de ":" in ${name}.`, 'Schrijf #58; voor ":" in de naam van een sectie.'),
  'data-without-task': ({ name }) =>
    said(`Voor ${name} staat geen taak.`, 'Schrijf "taak: 3: Naam".'),
  'empty-keyword': ({ name }) =>
    said(
      `Achter ${name} staat niets, dus weigert Mermaid het diagram.`,
      'Zet de tekst op dezelfde regel, of haal de regel weg.',
    ),
  'missing-colon': ({ name }) =>
    said(
      `In ${name} ontbreekt een ":", dus weigert Mermaid het diagram.`,
      'Schrijf "accTitle: tekst" of "accDescr: tekst".',
    ),
  'keyword-in-task': ({ name }) =>
    said(
      `Mermaid weigert de regel ${name}, want hij begint met "journey".`,
      'Schrijf #106;ourney.',
    ),
  'open-description': () =>
    said(
      'De "{" van accDescr wordt niet gesloten, dus zou alles wat volgt beschrijving zijn.',
      'Sluit met "}".',
    ),
  'too-large': ({ name, other }) =>
    said(`De klantreis ${name} past niet in één bestand: ${other}`, 'Verdeel het diagram.'),
  'hash-cut': ({ name, other }) =>
    said(
      `Mermaid leest ${other} als opmerking, dus houdt ${name} daar op.`,
      'Schrijf #35; voor "#" als het bij de tekst hoort.',
    ),
  remark: ({ name, other }) =>
    said(
      `De opmerking ${other} achter ${name} is weggelaten; Mermaid tekent haar als tekst.`,
      'Zet een opmerking op een eigen regel.',
    ),
  'odd-comment': ({ name }) =>
    said(
      `Mermaid leest de regel ${name} als opmerking.`,
      'Schrijf #37; voor "%" als het bij de tekst hoort.',
    ),
  'text-below': ({ name, other }) =>
    said(
      `Achter "${other}" staat niets, dus leest Mermaid de volgende regel, ${name}, als tekst ervan.`,
      'Zet de tekst op dezelfde regel.',
    ),
  'second-text': ({ name, other }) =>
    said(`Een latere regel vervangt de "${other}" ${name}.`, 'Houd er één.'),
  'title-is-task': ({ name }) =>
    said(
      `Mermaid leest de regel ${name} als titel van het diagram; hij is ingelezen als taak.`,
      'Schrijf #116;itle als een taak met "title" begint.',
    ),
  'accessible-is-task': ({ name }) =>
    said(
      `Mermaid leest ${name} als tekst voor schermlezers, al lijkt het een taak.`,
      'Noem de taak anders.',
    ),
  'accessible-title': ({ name }) =>
    said(
      `De titel voor schermlezers ${name} is weggelaten.`,
      'Zet hem in de samenvatting als hij meer zegt dan de titel.',
    ),
  'colon-in-task': ({ name, other }) =>
    said(
      `Mermaid laat de taak bij de eerste ":" eindigen en leest ${other}; ingelezen als ${name}.`,
      'Schrijf #58; voor ":" in de tekst van een taak.',
    ),
  'dropped-part': ({ name, other }) =>
    said(
      `Mermaid laat ${other} achter de actoren van ${name} vallen; het is weggelaten.`,
      'Scheid actoren met komma\'s, en schrijf #58; voor ":".',
    ),
  'score-missing': ({ name }) =>
    said(
      `De score van ${name} is leeg, wat Mermaid als 0 tekent; er is geen emotie ingelezen.`,
      'Vul "emotion:" aan als je die kent.',
    ),
  'score-not-a-number': ({ name, other }) =>
    said(
      `De score ${other} van ${name} is geen getal; er is geen emotie ingelezen.`,
      'Vul "emotion:" aan als je die kent.',
    ),
  'score-off-scale': ({ name, other }) =>
    said(
      `De score ${other} van ${name} valt buiten de schaal; er is geen emotie ingelezen.`,
      'Noem de schaal van het diagram, zoals --scale 0..10, of vul "emotion:" zelf aan.',
    ),
  'empty-task': () =>
    said('Een taak zonder leesbare tekst is weggelaten.', 'Geef hem een naam in letters.'),
  'empty-section': ({ name }) =>
    said(
      `De sectie ${name} heeft geen taken en is weggelaten.`,
      'Voeg haar toe als fase zodra er contactmomenten zijn.',
    ),
  'section-again': ({ name, other }) =>
    said(
      `De sectie ${name} komt na een andere terug; zij werd de fase "${other}".`,
      'Met --merge-sections wordt het één fase.',
    ),
  'section-merged': ({ name }) =>
    said(
      `De sectie ${name} komt na een andere terug; haar taken staan nu bij de eerste.`,
      'Laat --merge-sections weg om de volgorde te houden.',
    ),
  'tasks-before-section': ({ name }) =>
    said(`De taken vóór de eerste sectie werden een fase, ${name}.`, 'Geef haar de naam die past.'),
  'no-tasks': ({ name }) =>
    said(
      `De klantreis ${name} heeft geen taken; ingelezen zijn haar titel en beschrijving.`,
      'Voeg contactmomenten toe.',
    ),
  'unknown-entity': ({ name, other }) =>
    said(
      `${other} in ${name} is geen teken dat hier bekend is; het is zo gelaten.`,
      'Schrijf het teken zelf.',
    ),
  'forbidden-characters': ({ name, number }) =>
    said(
      number === 1
        ? `Uit ${name} is een onzichtbaar teken gehaald.`
        : `Uit ${name} zijn ${number} onzichtbare tekens gehaald.`,
      'Kijk de tekst na.',
    ),
  'actor-spelling': ({ name, other }) =>
    said(
      `De actor ${name} is gelezen als ${other}.`,
      'Maak er een persona van als het een ander is.',
    ),
  'actor-empty': ({ name }) =>
    said(`Een actor van ${name} heeft geen naam en is weggelaten.`, 'Haal de losse komma weg.'),
  'actors-missing': ({ name, number }) =>
    said(
      number === 1
        ? `De taak ${name} noemt niemand; zij geldt nu voor alle persona's van de klantreis.`
        : `${number} taken, ${name} voorop, noemen niemand; zij gelden nu voor alle persona's van de klantreis.`,
      'Zet "personas:" bij een contactmoment dat maar enkelen meemaken.',
    ),
  settings: () =>
    said('De instellingen van vorm en kleur zijn weggelaten.', 'cjm heeft een eigen vorm.'),
  comments: ({ name, number }) =>
    said(
      number === 1
        ? `De opmerking ${name} is weggelaten.`
        : `${number} opmerkingen zijn weggelaten, ${name} voorop.`,
      'Neem wat telt over in een "note:".',
    ),
};
