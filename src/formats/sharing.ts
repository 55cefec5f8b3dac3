import { element } from './svg/element.ts';

/** What other programs show of a page when somebody shares its address. */
export interface Sharing {
  /** Where the page stands on the web. */
  readonly url: string;
  /** One or a few sentences; null where there are none. */
  readonly description: string | null;
  /** Null without one. */
  readonly image: SharedImage | null;
}

interface SharedImage {
  /** Its address. */
  readonly url: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
}

/** A web page that says where it stands and what to show when it is shared: a canonical address and Open Graph. */
export function withSharing(page: string, { url, description, image }: Sharing): string {
  const [, title = ''] = /<title>([^<]*)<\/title>/.exec(page) ?? [];
  const properties = [
    ['og:type', 'website'],
    ['og:url', url],
    ['og:description', description],
    ['og:image', image?.url ?? null],
    ['og:image:width', image?.width ?? null],
    ['og:image:height', image?.height ?? null],
    ['og:image:alt', image?.alt ?? null],
  ] as const;
  const lines = [
    element('link', { rel: 'canonical', href: url }),
    // Of the page itself, where it is escaped already.
    `<meta property="og:title" content="${title.replaceAll('"', '&quot;')}">`,
    ...properties.flatMap(([property, content]) =>
      content === null ? [] : [element('meta', { property, content })],
    ),
    ...(description === null
      ? []
      : [element('meta', { name: 'description', content: description })]),
    ...(image === null
      ? []
      : [element('meta', { name: 'twitter:card', content: 'summary_large_image' })]),
  ].map((line) => line.replace(/\/>$/, '>'));
  return page.replace('</head>', () => `${lines.join('\n')}\n</head>`);
}
