import { builtInChannels } from '../language/channels.ts';
import { inside, type Place } from '../model/path.ts';
import { slug } from '../model/slug.ts';
import type {
  Channel,
  Language,
  ReportSettings,
  RuleOverride,
  RuleSetting,
  Settings,
} from '../model/workspace.ts';
import type { WorkspaceFile } from '../model/written/workspace-file.ts';
import { resolveCriteria } from './criteria.ts';
import { list } from './normal-forms.ts';
import { step } from './skeleton.ts';

const defaultLanguage: Language = 'en';

/**
 * The settings of a workspace with every default filled in.
 * @param file where they are written, or null when there is no settings file that can be used
 */
export function resolveSettings(written: WorkspaceFile, file: string | null): Settings {
  const language = written.language ?? defaultLanguage;
  const { organisation, emotion, scoring } = written;
  const criteria = resolveCriteria(scoring, language);
  const place: Place = { file: file ?? 'cjm.yaml', path: [] };
  const [low = -0.5, high = 0.5] = emotion?.indifference ?? [];
  return {
    language,
    contentLanguage: written.contentLanguage ?? language,
    organisation: {
      name: organisation?.name,
      mission: list(organisation?.mission),
      vision: list(organisation?.vision),
      strategy: list(organisation?.strategy),
      desiredExperience: list(organisation?.desiredExperience),
      usp: list(organisation?.usp),
      brandValues: list(organisation?.brandValues).map((value) => ({
        id: value.id ?? slug(value.name),
        name: value.name,
        noticed: list(value.noticed),
      })),
      departments: list(organisation?.departments),
      jargon: list(organisation?.jargon),
    },
    parties: list(written.parties),
    channels: channels(written, language),
    zone: { low: Math.min(low, high), high: Math.max(low, high), margin: emotion?.margin ?? 0.3 },
    criteria,
    weights: Object.fromEntries(
      criteria.map(({ id }) => [id, own(scoring?.weights ?? {}, id) ?? 1]),
    ),
    smallestGroup: written.privacy?.smallestGroup ?? 10,
    report: reportSettings(written.report),
    preset: written.extends ?? 'recommended',
    rules: ruleSettings(written.rules, inside(place, 'rules')),
    overrides: overrides(written.overrides, inside(place, 'overrides')),
  };
}

function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function channels(written: WorkspaceFile, language: Language): ReadonlyMap<string, Channel> {
  const result = new Map(builtInChannels(language));
  for (const channel of list(written.channels)) {
    const known = result.get(channel.id);
    result.set(channel.id, {
      id: channel.id,
      name: channel.name ?? known?.name ?? channel.id,
      mode: channel.mode ?? known?.mode ?? 'either',
      media: channel.media ?? known?.media ?? 'owned',
    });
  }
  return result;
}

function reportSettings(written: WorkspaceFile['report']): ReportSettings {
  const { color, logo } = written?.theme ?? {};
  return {
    audience: written?.audience ?? 'internal',
    theme: { color: color === undefined ? undefined : sixDigits(color), logo },
    look: null,
  };
}

/** `#FD0` is `#ffdd00`. */
function sixDigits(color: string): string {
  const digits = color.slice(1).toLowerCase();
  return `#${digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits}`;
}

type WrittenRules = NonNullable<WorkspaceFile['rules']>;

function ruleSettings(written: WrittenRules = {}, place: Place): ReadonlyMap<string, RuleSetting> {
  return new Map(
    Object.entries(written).map(([rule, setting]) => {
      const [severity, options] = typeof setting === 'string' ? [setting, {}] : setting;
      return [rule, { severity, options, origin: inside(place, rule) }];
    }),
  );
}

/** A list of one may be written without its dash. */
function overrides(written: WorkspaceFile['overrides'], place: Place): readonly RuleOverride[] {
  return list(written).map(({ files, rules }, index) => {
    const origin = inside(place, ...step(written, index));
    return { files: list(files), rules: ruleSettings(rules, inside(origin, 'rules')), origin };
  });
}
