import MarkdownIt from 'markdown-it';
import { parseXml, type XmlElement } from './parse-xml.ts';

/** A finding as a program reads it in a printed report. */
export interface ReadFinding {
  readonly file: string;
  readonly line: number;
  readonly message: string;
  readonly code: string;
}

/** What a program reads in a printed report; throws where it cannot. */
export interface ReadReport {
  readonly findings: readonly ReadFinding[];
  /** How many are silenced; null where the format has no place for it. */
  readonly suppressed: number | null;
}

/** A reader for each format, made from its specification and not from our code. */
export const readers: Readonly<Record<string, (text: string) => ReadReport>> = {
  compact: (text) => {
    const lines = text.replace(/\n$/, '').split('\n');
    const pattern = /^(.*?):(\d+):\d+: (?:error|warning|info): (.*) \[(\S+)\]$/u;
    const findings = lines.slice(0, -1).map((line) => {
      const [, file = '', number, message = '', code = ''] = pattern.exec(line) ?? refuse(line);
      return { file, line: Number(number), message, code };
    });
    return { findings, suppressed: silencedIn(lines.at(-1) ?? '') };
  },
  json: (text) => {
    const { findings, summary } = JSON.parse(text) as {
      findings: (ReadFinding & { suppressed: boolean })[];
      summary: { suppressed: number };
    };
    return {
      findings: findings.filter(({ suppressed }) => !suppressed),
      suppressed: summary.suppressed,
    };
  },
  github: (text) => ({ findings: commandsOf(text).map(annotationOf), suppressed: null }),
  sarif: (text) => {
    const log = JSON.parse(text) as { runs: { results: SarifResult[] }[] };
    const results = log.runs.flatMap((run) => run.results);
    const isShown = ({ suppressions }: SarifResult) => suppressions.length === 0;
    return {
      findings: results.filter(isShown).map(sarifFinding),
      suppressed: results.length - results.filter(isShown).length,
    };
  },
  gitlab: (text) => {
    const issues = JSON.parse(text) as {
      check_name: string;
      description: string;
      location: { path: string; lines: { begin: number } };
    }[];
    return {
      findings: issues.map(({ check_name: code, description: message, location }) => {
        return { file: location.path, line: location.lines.begin, message, code };
      }),
      suppressed: null,
    };
  },
  junit: (text) => {
    const cases = parseXml(text).children.flatMap((suite) => suite.children);
    const findings = cases.flatMap(({ attributes, children }) =>
      children
        .filter(({ name }) => name !== 'skipped')
        .map((result) => junitFinding(attributes, result)),
    );
    const skipped = cases.filter(({ children }) => children[0]?.name === 'skipped');
    return { findings, suppressed: skipped.length };
  },
  markdown: (text) => {
    const tokens = new MarkdownIt({ html: true, linkify: true }).parse(text, {});
    const inlines = tokens.filter(({ type }) => type === 'inline');
    const cells = inlines.filter((_, index) => index > 1).map(({ children }) => textOf(children));
    const findings: ReadFinding[] = [];
    // The first row is the head.
    for (let at = 4; at < cells.length; at += 4) {
      const [, place = '', said = '', code = ''] = cells.slice(at, at + 4);
      const [, file = '', line] = /^(.*):(\d+)$/.exec(place) ?? refuse(place);
      findings.push({ file, line: Number(line), message: said.split('\n')[0] ?? '', code });
    }
    return { findings, suppressed: silencedIn(textOf(inlines[1]?.children ?? [])) };
  },
};

type Inline = ReturnType<InstanceType<typeof MarkdownIt>['parse']>[number]['children'];

interface SarifResult {
  readonly message: { readonly text: string };
  readonly suppressions: readonly unknown[];
  readonly properties: { readonly code: string };
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: { readonly startLine: number };
    };
  }[];
}

function sarifFinding({ message: { text }, locations, properties }: SarifResult): ReadFinding {
  const { artifactLocation, region } = locations[0]?.physicalLocation ?? refuse(text);
  // To a viewer: a link (SARIF 2.1.0, 3.11.6), a placeholder (3.11.5).
  if (/(?<!\\)\]\(|(?<!\{)\{\d+\}(?!\})/.test(text)) refuse(text);
  const isEscaped = text.includes('\\](');
  const plain = isEscaped ? text.replace(/\\([[\]\\])/g, '$1') : text;
  // Absolute: what is left of it is the path.
  const { pathname } = new URL(artifactLocation.uri, 'https://nowhere.invalid/');
  return {
    file: pathname.slice(1).split('/').map(decodeURIComponent).join('/'),
    line: region.startLine,
    message: plain.replace(/\{\{(\d+)\}\}/g, '{$1}').split('\n\nKeep it')[0] ?? '',
    code: properties.code,
  };
}

function junitFinding(attributes: XmlElement['attributes'], { text }: XmlElement): ReadFinding {
  const { name = '', classname = '' } = attributes;
  const place = text.split('\n').find((line) => line.startsWith(`${classname}:`)) ?? refuse(text);
  return {
    file: classname,
    line: Number(place.slice(classname.length + 1).split(':')[0]),
    message: name.slice(name.indexOf(': ') + 2),
    code: name.slice(0, name.indexOf(': ')),
  };
}

interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** What the runner of GitHub Actions obeys in a log (`ActionCommand.cs` in actions/runner), of both its syntaxes. */
export function commandsOf(log: string): readonly RunnerCommand[] {
  return log.split(/\r\n|\r|\n/).flatMap((line): readonly RunnerCommand[] => {
    const start = line.trimStart();
    const end = start.indexOf('::', 2);
    if (start.startsWith('::') && end !== -1) {
      const [, name = '', written = ''] = /^(\S*)\s*(.*)$/s.exec(start.slice(2, end)) ?? [];
      const properties = Object.fromEntries(
        written
          .split(',')
          .filter((pair) => pair !== '')
          .map((pair) => [pair.split('=')[0], decoded(pair.slice(pair.indexOf('=') + 1))]),
      );
      return [{ name, properties, data: decoded(start.slice(end + 2)) }];
    }
    const [, name] = /##\w*\[(\S+?)[ \]]/.exec(line) ?? [];
    return name === undefined ? [] : [{ name, properties: {}, data: line }];
  });
}

function annotationOf({ name, properties, data }: RunnerCommand): ReadFinding {
  if (!['error', 'warning', 'notice'].includes(name)) refuse(name);
  const { file = '', line, title: code = '' } = properties;
  return { file, line: Number(line), message: data.split('\n')[0] ?? '', code };
}

function decoded(text: string): string {
  const characters = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' };
  return text.replace(
    /%(?:0D|0A|3A|2C|25)/g,
    (found) => characters[found as keyof typeof characters],
  );
}

/** The text of a cell, in which nothing is markup but a line break. */
function textOf(children: Inline): string {
  return (children ?? [])
    .map(({ type, content }) => {
      if (type === 'text' || type === 'text_special') return content.replaceAll('\u200b', '');
      return type === 'html_inline' && content === '<br>' ? '\n' : refuse(`${type}: ${content}`);
    })
    .join('');
}

function silencedIn(sentence: string): number {
  return Number(/\((\d+) silenced\)/.exec(sentence)?.[1] ?? 0);
}

function refuse(text: string): never {
  throw new Error(`Cannot be read: ${text}`);
}
