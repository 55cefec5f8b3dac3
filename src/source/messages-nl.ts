import type { Messages } from './messages.ts';

const quote = 'Zet de tekst tussen aanhalingstekens.';

export const nl: Messages = {
  earlier: 'De eerdere plek.',
  fixes: {
    quotes: 'Zet de tekst tussen aanhalingstekens',
    'straight-quotes': 'Gebruik rechte aanhalingstekens',
    space: 'Zet een spatie na de dubbele punt',
    indent: 'Spring in met spaties',
  },
  problems: {
    'limit/file-size': ({ number }) => ({
      message: `Het bestand is groter dan ${number} bytes.`,
      hint: 'Verdeel het over meer bestanden.',
    }),
    'limit/nodes': ({ number }) => ({
      message: `Het bestand heeft meer dan ${number} waarden.`,
      hint: 'Verdeel het over meer bestanden.',
    }),
    'limit/string-length': ({ number }) => ({
      message: `De tekst is langer dan ${number} tekens.`,
      hint: 'Maak hem korter, of bewaar hem in een eigen bestand en verwijs daarnaar.',
    }),
    'text/not-utf8': () => ({
      message: 'Het bestand is geen UTF-8-tekst.',
      hint: 'Sla het op als UTF-8.',
    }),
    'text/not-utf8#utf-16': () => ({
      message: 'Het bestand is UTF-16, geen UTF-8.',
      hint: 'Sla het op als UTF-8.',
    }),
    'text/bare-cr': () => ({
      message: 'De regel eindigt op alleen een carriage return.',
      hint: 'Sla het bestand op met regeleinden LF of CRLF.',
    }),
    'text/control-character': ({ name }) => ({
      message: `Het stuurteken "${name}" hoort niet in tekst.`,
      hint: 'Haal het weg.',
    }),
    'text/control-character#bom': () => ({
      message: 'Midden in het bestand staat een byte order mark.',
      hint: 'Haal dit onzichtbare teken weg, bijvoorbeeld door de regel opnieuw te typen.',
    }),
    'text/control-character#escape': ({ name }) => ({
      message: `De tekst "${name}" staat voor een stuurteken.`,
      hint: 'Haal de code weg die met een backslash begint.',
    }),
    'text/bidi-control': ({ name }) => ({
      message: `Het onzichtbare teken "${name}" verandert de richting van de tekst.`,
      hint: 'Haal het weg, bijvoorbeeld door het woord opnieuw te typen.',
    }),
    'text/lone-surrogate': ({ name }) => ({
      message: `In de tekst "${name}" zit een half teken.`,
      hint: 'Schrijf het hele teken, zoals een emoji, zelf.',
    }),
    'yaml/empty': () => ({
      message: 'Het bestand is leeg.',
      hint: 'Schrijf er de klantreis, persona of instellingen in, of verwijder het bestand.',
    }),
    'yaml/directive': ({ name }) => ({
      message: `De instructie "${name}" wordt in cjm-bestanden niet gebruikt.`,
      hint: 'Haal deze regel weg.',
    }),
    'yaml/multiple-documents': ({ name }) => ({
      message: `Bij "${name}" begint een tweede document.`,
      hint: 'Houd één document in één bestand.',
    }),
    'yaml/conflict-marker': ({ name }) => ({
      message: `In het bestand staat het samenvoegconflict "${name}".`,
      hint: 'Kies wat blijft en haal de regels weg die git heeft toegevoegd.',
    }),
    'yaml/anchor': ({ name }) => ({
      message: `Het anker "${name}" wordt in cjm-bestanden niet gebruikt.`,
      hint: 'Schrijf de waarde uit; tekst die met "&" begint, hoort tussen aanhalingstekens.',
    }),
    'yaml/alias': ({ name }) => ({
      message: `De alias "${name}" wordt in cjm-bestanden niet gebruikt.`,
      hint: 'Schrijf de waarde uit; tekst die met "*" begint, hoort tussen aanhalingstekens.',
    }),
    'yaml/tag': ({ name }) => ({
      message: `De tag "${name}" wordt in cjm-bestanden niet gebruikt.`,
      hint: 'Haal hem weg; tekst die met "!" begint, hoort tussen aanhalingstekens.',
    }),
    'yaml/forbidden-key': ({ name }) => ({
      message: `De sleutel "${name}" mag niet.`,
      hint: 'Kies een andere naam.',
    }),
    'yaml/forbidden-key#merge': ({ name }) => ({
      message: `De samenvoegsleutel "${name}" wordt in cjm-bestanden niet gebruikt.`,
      hint: 'Schrijf de sleutels uit.',
    }),
    'yaml/duplicate-key': ({ name, line, column }) => ({
      message: `De sleutel "${name}" staat al op ${line}:${column}.`,
      hint: 'Houd er één.',
    }),
    'yaml/non-string-key': ({ name }) => ({
      message: `De sleutel "${name}" is geen tekst.`,
      hint: 'Gebruik een gewoon woord als sleutel; tekst die met "[" of "{" begint, hoort tussen aanhalingstekens.',
    }),
    'yaml/multiline-key': ({ name }) => ({
      message: `De sleutel "${name}" loopt over meer dan één regel.`,
      hint: 'Gebruik een gewoon woord als sleutel.',
    }),
    'yaml/empty-key': () => ({
      message: 'Voor de ":" staat geen sleutel.',
      hint: 'Schrijf een sleutel, of zet de tekst tussen aanhalingstekens als de dubbele punt erbij hoort.',
    }),
    'yaml/comma-in-text': ({ name }) => ({
      message: `De komma vóór "${name}" sluit de waarde af, dus wordt "${name}" gelezen als sleutel zonder waarde.`,
      hint: 'Zet tekst met een komma tussen aanhalingstekens, of zet elke sleutel op een eigen regel.',
    }),
    'yaml/comma-in-list': ({ name }) => ({
      message: `Door de komma ervoor is "${name}" een onderdeel op zichzelf.`,
      hint: 'Zet tekst met een komma tussen aanhalingstekens.',
    }),
    'yaml/cut-text': ({ name }) => ({
      message: `De tekst houdt op vóór "${name}"; dat wordt gelezen als opmerking.`,
      hint: 'Zet de hele tekst tussen aanhalingstekens; is het een opmerking, zet dan een spatie na de "#".',
    }),
    'yaml/cut-text#bracket': ({ name }) => ({
      message: `Vanaf "${name}" wordt de regel gelezen als opmerking, ook het haakje dat sluit.`,
      hint: 'Zet tekst met een "#" tussen aanhalingstekens.',
    }),
    'yaml/continued-text': ({ name }) => ({
      message: `De regel "${name}" wordt gelezen als deel van de tekst erboven.`,
      hint: 'Laat hem inspringen zoals de regel waar hij op volgt; is het tekst, zet dan de hele tekst tussen aanhalingstekens.',
    }),
    'yaml/curly-quotes': ({ name }) => ({
      message: `Gekrulde aanhalingstekens houden een tekst niet bij elkaar: ${name} wordt afgekapt.`,
      hint: 'Zet de tekst tussen rechte aanhalingstekens: "…".',
    }),
    'yaml/too-deep': ({ number }) => ({
      message: `De waarde zit meer dan ${number} niveaus diep.`,
      hint: 'Maak het platter; een klantreis heeft nog geen tien niveaus nodig.',
    }),
    'number/not-finite': ({ name }) => ({
      message: `Het getal "${name}" is geen eindig getal.`,
      hint: 'Schrijf een getal, of zet het tussen aanhalingstekens als het tekst is.',
    }),
    'number/unsafe-integer': ({ name }) => ({
      message: `Het getal "${name}" is te groot om precies te bewaren.`,
      hint: 'Zet het tussen aanhalingstekens als het tekst is, zoals een ordernummer.',
    }),
    'number/leading-zero': ({ name }) => ({
      message: `Het getal "${name}" begint met een nul; niet elke lezer van YAML begrijpt dat hetzelfde.`,
      hint: 'Zet het tussen aanhalingstekens als het tekst is, of haal de nul weg.',
    }),
    'yaml/tab-as-indent': () => ({
      message: 'De regel begint met een tab.',
      hint: 'Spring in met spaties.',
    }),
    'yaml/bad-indent': ({ name }) => ({
      message: `De regel springt bij "${name}" niet in zoals de regels waar hij bij hoort.`,
      hint: 'Laat sleutels en streepjes van één lijst in dezelfde kolom beginnen.',
    }),
    'yaml/bad-indent#bracket': ({ name, line, column }) => ({
      message: `De "${name}" van ${line}:${column} is vóór deze regel niet gesloten.`,
      hint: 'Sluit hem, of laat deze regel verder inspringen.',
    }),
    'yaml/bad-indent#closing': ({ name, line, column }) => ({
      message: `De "${name}" die ${line}:${column} sluit, springt niet in.`,
      hint: 'Laat hem verder inspringen dan de sleutel waar hij bij hoort.',
    }),
    'yaml/bad-scalar-start': ({ name }) => ({
      message: `Tekst kan niet met "${name}" beginnen.`,
      hint: quote,
    }),
    'yaml/colon-in-text': ({ name }) => ({
      message: `De ":" na "${name}" wordt gelezen als het einde van een sleutel.`,
      hint: 'Zet tekst met een dubbele punt en een spatie tussen aanhalingstekens.',
    }),
    'yaml/missing-char#quote': ({ name }) => ({
      message: `Het aanhalingsteken ${name} dat hier begint, wordt niet gesloten.`,
      hint: 'Sluit de tekst met hetzelfde aanhalingsteken.',
    }),
    'yaml/missing-char#apostrophe': ({ name }) => ({
      message: `De apostrof waarmee "${name}" begint, wordt gelezen als aanhalingsteken dat niet sluit.`,
      hint: 'Zet de hele tekst tussen dubbele aanhalingstekens.',
    }),
    'yaml/missing-char#bracket': ({ name }) => ({
      message: `De "${name}" wordt niet gesloten.`,
      hint: name === '[' ? 'Sluit hem met "]".' : 'Sluit hem met "}".',
    }),
    'yaml/missing-comma': ({ name }) => ({
      message: `Vóór "${name}" ontbreekt een komma of een haakje.`,
      hint: 'Zet een komma tussen de onderdelen, of de hele tekst tussen aanhalingstekens.',
    }),
    'yaml/missing-colon': ({ name }) => ({
      message: `Hier hoort "sleutel: waarde", er staat "${name}".`,
      hint: 'Zet de dubbele punt erbij, of laat de regel verder inspringen als hij bij de tekst erboven hoort.',
    }),
    'yaml/missing-space': () => ({
      message: 'Na de ":" ontbreekt een spatie.',
      hint: 'Schrijf "sleutel: waarde".',
    }),
    'yaml/missing-space#odd': ({ name }) => ({
      message: `Na de ":" staat een ander soort spatie (${name}); voor YAML telt die niet.`,
      hint: 'Typ de spatie opnieuw; hij kwam mee met gekopieerde tekst.',
    }),
    'yaml/missing-space#text': ({ name }) => ({
      message: `Het onderdeel "${name}" wordt gelezen als tekst, omdat na de ":" een spatie ontbreekt.`,
      hint: 'Schrijf "sleutel: waarde"; is het tekst, zet hem dan tussen aanhalingstekens.',
    }),
    'yaml/extra-comma': () => ({
      message: 'Vóór deze komma staat niets.',
      hint: 'Haal de komma weg of schrijf wat ontbreekt.',
    }),
    'yaml/unexpected-token': ({ name }) => ({
      message: `Hier hoort "${name}" niet te staan.`,
      hint: 'Zet de hele tekst tussen aanhalingstekens, of haal weg wat na de waarde staat.',
    }),
    'yaml/unexpected-token#apostrophe': ({ name }) => ({
      message: `De tekst eindigt bij de apostrof vóór "${name}".`,
      hint: "Zet de tekst tussen dubbele aanhalingstekens, of schrijf de apostrof twee keer ('').",
    }),
    'yaml/bad-escape': ({ name }) => ({
      message: `De backslash vóór "${name}" is geen code die YAML kent.`,
      hint: 'Schrijf de backslash twee keer, of gebruik enkele aanhalingstekens.',
    }),
    'yaml/block-header': ({ name }) => ({
      message: `Na "|" of ">" hoort "${name}" niet te staan.`,
      hint: 'Begin de tekst op de volgende regel, of zet hem tussen aanhalingstekens.',
    }),
    'yaml/syntax': ({ name }) => ({
      message: `De YAML is vanaf "${name}" niet te lezen.`,
      hint: 'Kijk naar aanhalingstekens, haakjes en inspringing hier en op de regel erboven.',
    }),
  },
};
