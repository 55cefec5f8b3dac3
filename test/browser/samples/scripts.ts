const arabic = 'أنتظر الرد على طلبي منذ أسبوعين ولا أحد يتصل بي';
const chinese = '我在网上填写了申请表格，但是没有人告诉我接下来会发生什么事情';
const thai = 'ฉันรอคำตอบมาสองสัปดาห์แล้วและไม่มีใครบอกอะไรฉันเลย';
const hindi = 'मैं दो हफ़्ते से जवाब का इंतज़ार कर रहा हूँ और किसी ने फ़ोन नहीं किया';
const family = '👨‍👩‍👧‍👦👩🏽‍🚒🏳️‍🌈🇳🇱'.repeat(6);
const dutch =
  'Arbeidsongeschiktheidsverzekeringsuitkeringsaanvraagformulierenverwerkingsafdelingsmedewerker';
const address = `https://example.org/${'averylongpathwithoutanyspaceinit'.repeat(8)}?a=1&b=2`;
const endless = 'Nobody told me how long this would take. '.repeat(244).trim();
const bare = 'x'.repeat(1000);

const texts = [
  ['arabic', arabic],
  ['chinese', chinese],
  ['thai', thai],
  ['hindi', hindi],
  ['family', family],
  ['dutch', dutch],
  ['address', address],
  ['mixed', `${arabic} (English in it, 12,5%) ${chinese}`],
  ['bare', bare],
] as const;

const s = (text: string): string => JSON.stringify(text);

const touchpoints = texts.map(
  ([id, text], index) => `      - id: ${id}
        title: ${s(text)}
        group: ${s(text)}
        channels: ${index % 2 === 0 ? 'website' : 'counter'}
        does: ${s(text)}
        thinks: ${s(text)}
        feels: ${s(text)}
        quotes: ${s(text)}
        expects: ${s(text)}
        emotion: { noor: ${index % 3 === 0 ? -2 : 2}, lei: ${index % 3 === 0 ? 2 : -1.9} }
        expectedEmotion: 0
        pains: { text: ${s(text)}, severity: 5 }
        gains: ${s(text)}
        exits: { share: 0.2, because: ${s(text)} }
        frontstage: ${s(text)}
        backstage: { what: ${s(text)}, by: ${s(text)}, systems: ${s(text)} }
        systems: ${s(text)}
        people: { role: ${s(text)}, department: ${s(text)}, competencies: ${s(text)}, behaviour: ${s(text)} }
        links: { title: ${s(text)}, url: "https://example.org/" }
        type: ${index % 2 === 0 ? 'moment-of-truth' : 'standard'}
        why: ${s(text)}
        excel: ${index % 4 === 0}
        distinctive: ${s(text)}
        promises: { id: ${id}-promise, text: ${s(text)} }
        selected: { because: ${s(text)} }`,
);

const solutions = texts.map(
  ([id, text], index) => `  - id: for-${id}
    title: ${s(text)}
    for: ${id}
    solves: ${s(text)}
    scores: { distinctive: ${1 + (index % 5)}, brandFit: ${1 + ((index * 2) % 5)}, ease: ${1 + ((index * 3) % 5)}, customerImpact: 4, organisationImpact: 2 }
    chosen: { because: ${s(text)} }
    effort: ${s(text)}
    actions: { what: ${s(text)}, kind: system, owner: ${s(text)}, due: 2026-09-01, status: open }`,
);

/** Texts of every length and of many scripts, in every place where there is little room. */
export const scripts: Readonly<Record<string, string>> = {
  'cjm.yaml': `language: en
organisation: { name: ${s(dutch)} }
channels: [{ id: counter, name: ${s(dutch)}, mode: offline, media: owned }]
`,
  'noor.persona.yaml': `{ name: ${s(`نور ${arabic}`)}, occupation: ${s(dutch)}, goals: [${s(chinese)}, ${s(family)}], quote: ${s(arabic)} }\n`,
  'lei.persona.yaml': `{ name: ${s(dutch)}, targetGroup: ${s(address)}, needs: ${s(bare)}, quote: ${s(thai)} }\n`,
  'scripts.journey.yaml': `title: ${s(`${dutch} ${chinese} ${arabic}`)}
summary: ${s(endless)}
owner: ${s(address)}
service: ${s(dutch)}
segment: ${s(chinese)}
personas: [noor, lei]
scope: { start: ${s(arabic)}, end: ${s(bare)}, excludes: ${s(family)} }
phases:
  - id: first
    name: ${s(dutch)}
    goal: ${s(arabic)}
    businessGoal: ${s(chinese)}
    touchpoints:
${touchpoints.slice(0, 5).join('\n')}
  - id: second
    name: ${s(arabic)}
    touchpoints:
${touchpoints.slice(5).join('\n')}
      - { id: last, title: ${s(endless.slice(0, 900))}, thinks: ${s(endless)}, emotion: 0.5 }
  - id: third
    name: ${s(bare)}
    touchpoints: [{ title: 好, emotion: 1 }]
solutions:
${solutions.join('\n')}
`,
};
