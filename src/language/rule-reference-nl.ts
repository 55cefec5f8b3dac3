import type { RuleReferenceWords } from './rule-reference.ts';

export const ruleReferenceDutch: RuleReferenceWords = {
  title: 'De regels van cjm check',
  intro: `Elke regel legt de kaarten naast een of meer uitspraken van de [methode](../../method.md); de nummers staan erbij, en
[alle uitspraken](uitspraken.md) hebben een eigen pagina. Wat een eerlijke bevinding is over hoe het nu gaat, is in een huidige klantreis een
waarschuwing; in een gewenste klantreis en in een met status "agreed" is hetzelfde een fout. Gearchiveerde klantreizen worden niet
beoordeeld. In de terminal vertelt \`cjm explain REGEL\` wat hier staat.

## Welke regels gelden

Elke regel hoort bij een set, en elke set heeft ook de regels van de vorige. Met \`extends\` in \`cjm.yaml\` kies je er een; anders
geldt \`recommended\`.

| Set           | Heeft                                                                                   |
| ------------- | --------------------------------------------------------------------------------------- |
| \`starter\`     | de kern van de methode: wat een eerste kaart waar en bruikbaar maakt                    |
| \`recommended\` | waar elke kaart naast wordt gelegd                                                      |
| \`strict\`      | meer: wat een team wil horen dat erom vraagt                                            |

Een concept wordt niet aangevallen. Sommige regels gaan over wat er pas later hoeft te zijn: zij laten een klantreis met rust tot
de status \`researched\` of \`agreed\` is; dat staat in de kolom "Vanaf".

Stel in hoe ernstig een regel is: \`off\`, \`info\`, \`warning\` of \`error\`, met opties waar die er zijn. Dat geldt dan voor al zijn
bevindingen, en een regel uit een grotere set gaat ermee aan:

\`\`\`yaml
# cjm.yaml
extends: recommended
rules:
  touchpoint-without-emotion: off
  promise-kept-late: error
  too-many-excel-moments: [info, { most: 5 }]
\`\`\`

Klopt een bevinding, maar is het goed zo, zeg dat er dan bij. Het geldt voor dat element en alles eronder:

\`\`\`yaml
- title: Ik wacht op de brief
  ignore: { rule: touchpoint-without-emotion, because: We vragen er in het voorjaar naar }
\`\`\`

Een gewenste klantreis neemt over wat hij niet noemt. Wat er mis is met de analyse van een moment staat één keer in de
lijst, bij de huidige klantreis. Een fout die het ontwerp laat staan (een gebroken belofte, een moment van de waarheid dat
tegenvalt) staat ook bij de gewenste klantreis, bij het moment of bij \`from\`, met de plek van de waarde erbij; als
waarschuwing zolang die klantreis een concept is.`,
  columns: ['Regel', 'Ernst', 'Vanaf', 'Meldt dit'],
  allRules: 'Alle regels',
  severity: 'Ernst',
  sources: 'Methode',
  preset: 'Set',
  ripeFrom: {
    researched: 'Hij meldt bij een klantreis met status "researched" of "agreed".',
    agreed: 'Hij meldt bij een klantreis met status "agreed".',
  },
  option: 'Optie',
  byDefault: 'Standaard',
  meaning: 'Betekenis (in het Engels)',
  bad: 'Niet zo:',
  finds: '`cjm check` zegt:',
  good: 'Wel zo:',
  severities: { error: 'fout', warning: 'waarschuwing', info: 'tip (info)' },
  statements: {
    title: 'De uitspraken achter de regels',
    intro: `De [methode](../../method.md) is wat vijf artikelen zeggen. \`1-19\` is de negentiende uitspraak van bron 1. Dit heeft
\`cjm check\` ervan gemaakt; [alle regels](README.md) per groep.`,
    columns: ['Uitspraak', 'Regels'],
    notCheckable: 'Wat niet te controleren is',
    because:
      'Deze uitspraken vragen om een controle die software niet eerlijk kan doen. Een regel die gokt, doet meer kwaad dan goed.',
    reasonColumns: ['Uitspraak', 'Waarom niet'],
  },
};
