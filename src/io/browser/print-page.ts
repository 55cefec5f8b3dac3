import type { PageToPrint } from '../browser.ts';
import type { DevTools } from './devtools-pipe.ts';

/** Where a page stands that has no address: no such name can exist (RFC 2606). */
const nowhere = 'https://report.invalid/';
/** Pixels: wide enough for the page, and no more than the browser can paint at once. */
const usual = { width: 1280, height: 900 };
const most = { width: 8_000, height: 16_000 };

/** Links that would lead to a place that does not exist; those within the page stay. */
const dropLinks = `for (const link of document.querySelectorAll('a[href]')) {
  if (new URL(link.href, location.href).origin === location.origin && !link.getAttribute('href').startsWith('#')) link.removeAttribute('href');
}`;
/** What scrolls sideways is as wide as what it holds. */
const widest = `Math.max(document.documentElement.scrollWidth, ...Array.from(document.querySelectorAll('.scroll'), (region) => region.scrollWidth + document.documentElement.clientWidth - region.clientWidth))`;

/** Prints one page in a tab of its own, to which the page is given as the answer of its address; all else is refused. */
export async function printPage(
  tools: DevTools,
  { html, address, as, size }: PageToPrint,
): Promise<Uint8Array> {
  const { targetId } = await tools.send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await tools.send('Target.attachToTarget', { targetId, flatten: true });
  const session = String(sessionId);
  const send = (method: string, values = {}) => tools.send(method, values, session);
  try {
    const url = address ?? nowhere;
    const loaded = new Promise<void>((resolve) => {
      tools.listen(session, (method, values) => {
        if (method === 'Page.loadEventFired') resolve();
        if (method === 'Fetch.requestPaused') void answer(values, { url, html }, send);
      });
    });
    await send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
    await send('Page.enable');
    await send('Emulation.setDeviceMetricsOverride', {
      ...(size ?? usual),
      deviceScaleFactor: 1,
      mobile: false,
    });
    await send('Emulation.setEmulatedMedia', { features: calm });
    await send('Page.navigate', { url });
    await loaded;
    if (address === null) await send('Runtime.evaluate', { expression: dropLinks });
    if (as === 'pdf') return await toPdf(send);
    if (size === undefined) await growToPage(send);
    return await toPng(send);
  } finally {
    await tools.send('Target.closeTarget', { targetId }).catch(() => null);
  }
}

type Send = (method: string, values?: object) => Promise<Readonly<Record<string, unknown>>>;

const calm = [
  { name: 'prefers-color-scheme', value: 'light' },
  { name: 'prefers-reduced-motion', value: 'reduce' },
];

async function answer(
  { requestId, request }: Readonly<Record<string, unknown>>,
  { url, html }: { readonly url: string; readonly html: string },
  send: Send,
): Promise<void> {
  const isPage = (request as { readonly url: string }).url === url;
  const answered = isPage
    ? send('Fetch.fulfillRequest', {
        requestId,
        responseCode: 200,
        responseHeaders: [{ name: 'content-type', value: 'text/html; charset=utf-8' }],
        body: Buffer.from(html).toString('base64'),
      })
    : send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
  // A tab that is closed meanwhile needs no answer.
  await answered.catch(() => null);
}

/** As the page's style for paper says, with its structure for screen readers and its headings as outline. */
async function toPdf(send: Send): Promise<Uint8Array> {
  const { data } = await send('Page.printToPDF', {
    printBackground: true,
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  return Buffer.from(String(data), 'base64');
}

/** Shows the whole page: as wide as its widest table and as high as it then is. */
async function growToPage(send: Send): Promise<void> {
  const { result } = await send('Runtime.evaluate', { expression: widest, returnByValue: true });
  const { value } = result as { readonly value?: number };
  const width = Math.min(Math.max(usual.width, Math.ceil(value ?? 0)), most.width);
  const resize = (height: number) =>
    send('Emulation.setDeviceMetricsOverride', {
      width,
      height,
      deviceScaleFactor: 1,
      mobile: false,
    });
  await resize(usual.height);
  const { cssContentSize } = await send('Page.getLayoutMetrics');
  const { height } = cssContentSize as { readonly height: number };
  await resize(Math.min(Math.ceil(height), most.height));
}

/** What is in sight. */
async function toPng(send: Send): Promise<Uint8Array> {
  const { data } = await send('Page.captureScreenshot', { format: 'png' });
  return Buffer.from(String(data), 'base64');
}
