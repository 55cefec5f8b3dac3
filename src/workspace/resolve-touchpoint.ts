import { none } from '../model/resolved.ts';
import { slug } from '../model/slug.ts';
import type {
  Contact,
  CustomerPromise,
  Exits,
  Experience,
  Touchpoint,
} from '../model/touchpoint.ts';
import type { Channel } from '../model/workspace.ts';
import type { WrittenTouchpoint } from '../model/written/touchpoint.ts';
import type { EffectiveTouchpoint } from './effective-touchpoint.ts';
import type { EffectivePhase } from './effective.ts';
import type { Item } from './normal-forms.ts';
import { expand, extensions, list, metrics, pains } from './normal-forms.ts';

/** Media over which the organisation has no say of its own. */
const indirectMedia: ReadonlySet<string> = new Set(['earned', 'personal', 'public']);
const controlByContact = { direct: 'own', indirect: 'influence', none: 'none' } as const;

type Channels = ReadonlyMap<string, Channel>;

/** @param personas those of the journey, for a touchpoint that names none */
export function resolveTouchpoint(
  touchpoint: EffectiveTouchpoint,
  phase: string,
  title: string,
  personas: readonly string[],
  channels: Channels,
): Touchpoint {
  return Object.assign(resolveExperience(touchpoint, personas, channels), { title, phase });
}

/**
 * The fields that touchpoints and phases share: every list a list, defaults filled in. One literal without
 * spreads: thousands of them are made, and V8 takes fifty times as long for a spread of this size.
 */
export function resolveExperience(
  element: EffectiveTouchpoint | EffectivePhase,
  personas: readonly string[],
  channels: Channels,
): Experience {
  const fields = inOneShape(element.fields);
  const channelIds = list(fields.channels);
  const contact = fields.contact ?? contactThrough(channelIds[0], channels);
  return {
    id: element.id,
    implicit: element.implicit,
    origin: element.origin,
    inherited: element.inherited,
    extensions: extensions(element.fields),
    note: list(fields.note),
    links: list(fields.links),
    attachments: list(fields.attachments),
    ignore: list(fields.ignore),
    personas: fields.personas === undefined ? personas : list(fields.personas),
    group: fields.group,
    channels: channelIds,
    contact,
    control: fields.control ?? controlByContact[contact],
    influence: list(fields.influence),
    initiatedBy: fields.initiatedBy,
    by: fields.by,
    artefacts: list(fields.artefacts),
    does: list(fields.does),
    thinks: list(fields.thinks),
    feels: list(fields.feels),
    needs: list(fields.needs),
    goal: list(fields.goal),
    businessGoal: list(fields.businessGoal),
    expects: list(fields.expects),
    expectedEmotion: fields.expectedEmotion,
    emotion: fields.emotion,
    emotionBefore: fields.emotionBefore,
    organisationView: fields.organisationView,
    duration: fields.duration,
    wait: fields.wait,
    timing: list(fields.timing),
    cost: list(fields.cost),
    successCriterion: list(fields.successCriterion),
    evidence: list(fields.evidence),
    quotes: expand(fields.quotes, (item) =>
      typeof item === 'string'
        ? { text: item, evidence: none }
        : { text: item.text, evidence: list(item.evidence) },
    ),
    type: fields.type,
    why: list(fields.why),
    excel: fields.excel ?? false,
    distinctive: list(fields.distinctive),
    brandValues: fields.brandValues === undefined ? undefined : list(fields.brandValues),
    message: list(fields.message),
    impact: fields.impact,
    frequency: fields.frequency,
    serviceTarget: list(fields.serviceTarget),
    promises: expand(fields.promises, promise),
    fulfils: list(fields.fulfils),
    next:
      fields.next === undefined
        ? undefined
        : expand(fields.next, (item) => (typeof item === 'string' ? { to: item } : item)),
    requires: expand(fields.requires, (item) =>
      typeof item === 'string'
        ? { id: item, soft: false }
        : { id: item.id, soft: item.soft ?? false },
    ),
    optional: fields.optional ?? false,
    exits: exits(fields.exits),
    pains: pains(fields.pains),
    gains: list(fields.gains),
    opportunities: list(fields.opportunities),
    failures: expand(fields.failures, (item) => (typeof item === 'string' ? { what: item } : item)),
    frontstage: expand(fields.frontstage, process),
    backstage: expand(fields.backstage, process),
    systems: list(fields.systems),
    people: expand(fields.people, (person) => ({
      role: person.role,
      department: person.department,
      competencies: list(person.competencies),
      behaviour: list(person.behaviour),
      attitude: list(person.attitude),
      steering: list(person.steering),
    })),
    metrics: metrics(fields.metrics),
    shareKit:
      fields.shareKit === undefined
        ? undefined
        : {
            link: fields.shareKit.link,
            text: list(fields.shareKit.text),
            on: list(fields.shareKit.on),
          },
    selected: selected(fields.selected),
    ambition:
      fields.ambition === undefined
        ? undefined
        : { emotion: fields.ambition.emotion, experience: list(fields.ambition.experience) },
    solutions: list(fields.solutions),
    because: list(fields.because),
    replaces: list(fields.replaces),
    image: fields.image,
  };
}

/** The fields that are read here. */
const unwritten = {
  channels: undefined,
  contact: undefined,
  note: undefined,
  links: undefined,
  attachments: undefined,
  ignore: undefined,
  personas: undefined,
  group: undefined,
  control: undefined,
  influence: undefined,
  initiatedBy: undefined,
  by: undefined,
  artefacts: undefined,
  does: undefined,
  thinks: undefined,
  feels: undefined,
  needs: undefined,
  goal: undefined,
  businessGoal: undefined,
  expects: undefined,
  expectedEmotion: undefined,
  emotion: undefined,
  emotionBefore: undefined,
  organisationView: undefined,
  duration: undefined,
  wait: undefined,
  timing: undefined,
  cost: undefined,
  successCriterion: undefined,
  evidence: undefined,
  quotes: undefined,
  type: undefined,
  why: undefined,
  excel: undefined,
  distinctive: undefined,
  brandValues: undefined,
  message: undefined,
  impact: undefined,
  frequency: undefined,
  serviceTarget: undefined,
  promises: undefined,
  fulfils: undefined,
  next: undefined,
  requires: undefined,
  optional: undefined,
  exits: undefined,
  pains: undefined,
  gains: undefined,
  opportunities: undefined,
  failures: undefined,
  frontstage: undefined,
  backstage: undefined,
  systems: undefined,
  people: undefined,
  metrics: undefined,
  shareKit: undefined,
  selected: undefined,
  ambition: undefined,
  solutions: undefined,
  because: undefined,
  replaces: undefined,
  image: undefined,
} satisfies WrittenTouchpoint;

/**
 * The same fields in an object that always looks the same: V8 then knows where each one stands. Written ones come in
 * endless combinations, and most of those read are absent.
 */
function inOneShape(written: object): WrittenTouchpoint {
  const fields: Record<string, unknown> = { ...unwritten };
  for (const key in written) {
    if (key in unwritten) fields[key] = (written as Readonly<Record<string, unknown>>)[key];
  }
  return fields;
}

/** Direct, unless the main channel is in the hands of others (earned, personal or public media). */
function contactThrough(main: string | undefined, channels: Channels): Contact {
  const media = main === undefined ? undefined : channels.get(main)?.media;
  return media !== undefined && indirectMedia.has(media) ? 'indirect' : 'direct';
}

function promise(item: Item<WrittenTouchpoint['promises']>): CustomerPromise {
  return typeof item === 'string'
    ? { id: slug(item), text: item }
    : { id: item.id ?? slug(item.text), text: item.text };
}

function process(item: Item<WrittenTouchpoint['backstage']>) {
  return typeof item === 'string'
    ? { what: item, systems: none, pains: none }
    : { what: item.what, by: item.by, systems: list(item.systems), pains: pains(item.pains) };
}

function exits(value: WrittenTouchpoint['exits']): Exits | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== 'object') return { share: value, because: none };
  return { share: value.share, because: list(value.because) };
}

function selected(value: WrittenTouchpoint['selected']) {
  if (value === undefined || value === false) return undefined;
  return { because: value === true ? none : list(value.because) };
}
