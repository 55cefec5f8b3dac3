import { describe, expect, it } from 'vitest';
import { workspaceOf } from '../../workspace/workspace-of.ts';
import { webAddress } from '../../../src/view/web-address.ts';
import { everythingWith } from './everything.ts';
import { printPages, type Pages } from './page.ts';

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onload='alert(1)",
  '` onfocus=alert(1) autofocus `',
  '</title><script>alert(1)</script>',
  '</style><script>alert(1)</script>',
  '--><script>alert(1)</script>',
  ']]><script>alert(1)</script>',
  '</svg><script>alert(1)</script>',
  '&lt;script&gt;',
  '&#x3c;b&#62;',
  '{{view}} {{{css}}} {{> head}}',
  '$& $1 $$',
  'javascript:alert(1)',
];

/** The tags of a page with the names of their attributes, in order. */
function skeleton(page: string): string {
  const body = page
    .replaceAll(/(<style[^>]*>)[\s\S]*?(<\/style>)/g, '$1$2')
    .replaceAll(/(<script[^>]*>)[\s\S]*?(<\/script>)/g, '$1$2');
  const tags = body.matchAll(/<(\/?[a-zA-Z!?][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/g);
  return [...tags]
    .map(([, name = '', rest = '']) => {
      const names = [...rest.matchAll(/([^\s"'=<>/]+)\s*=\s*(?:"[^"]*"|'[^']*')|([^\s"'=<>/]+)/g)];
      return `${name} ${names.map(([, named, alone]) => named ?? alone).join(' ')}`.trim();
    })
    .join('\n');
}

function texts(page: string): readonly string[] {
  const entities: Readonly<Record<string, string>> = {
    '&amp;': '&',
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#x27;': "'",
    '&#x60;': '`',
    '&#x3D;': '=',
  };
  return [...page.matchAll(/>([^<]+)</g)].map(([, text = '']) =>
    text.replaceAll(/&(?:amp|lt|gt|quot|#x27|#x60|#x3D);/g, (entity) => entities[entity] ?? ''),
  );
}

const plain = printPages(everythingWith('x'));
const all = ({ html, svg, index }: Pages) =>
  new Map([
    ...[...html].map(([id, page]) => [`${id}.html`, page] as const),
    ...[...svg].map(([id, page]) => [`${id}.svg`, page] as const),
    ['index.html', index] as const,
  ]);

describe('what users write stays text (C01, C02, C05)', () => {
  it('is tried in a workspace that has no trouble', () => {
    expect(workspaceOf(everythingWith('x')).diagnostics).toEqual([]);
  });

  it.each(hostile)('%j', (text) => {
    const pages = all(printPages(everythingWith(text)));
    for (const [name, page] of all(plain)) {
      const found = pages.get(name) ?? '';
      // Names in a picture are cut to their column; the page shows all of every text.
      if (name.endsWith('.svg')) {
        expect(new Set(skeleton(found).split('\n'))).toEqual(new Set(skeleton(page).split('\n')));
        continue;
      }
      expect(skeleton(found)).toBe(skeleton(page));
      expect(texts(found)).toContain(`${text}1`);
    }
  });
});

describe('the page asks for nothing and runs nothing of others', () => {
  it.each([...all(plain)])('%s', (_, page) => {
    expect(page).not.toMatch(/\sstyle=/);
    expect(page).not.toMatch(/\son[a-z]+=/i);
    expect(page).not.toMatch(/(?:src|xlink:href)=|@import|url\(/);
    const addresses = [...page.matchAll(/href="([^"]*)"/g)].map(([, address]) => address);
    for (const address of addresses) {
      expect(address).toMatch(/^(?:#|https?:|mailto:|[\w%.-]+\.html(?:#[\w%.-]+)?$)/);
    }
  });

  it('allows its own style and script by their hash only', async () => {
    const page = plain.html.get('now') ?? '';
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; img-src data:; base-uri 'none'; form-action 'none'$/,
    );
    for (const [tag, source] of [
      ['style', 'style-src'],
      ['script', 'script-src'],
    ] as const) {
      const [, text = ''] = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(page) ?? [];
      const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
      const hash = btoa(String.fromCodePoint(...new Uint8Array(bytes)));
      expect(policy).toContain(`${source} 'sha256-${hash}'`);
    }
  });
});

it.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  '//evil.example',
  'https://a"onmouseover="x',
])('%j is no address (C03, C04)', (url) => {
  expect(webAddress(url)).toBeNull();
});
