import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { signPdf } from '../../../src/formats/print/sign-pdf.ts';
import { signPng } from '../../../src/formats/print/sign-png.ts';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const text = (pdf: Uint8Array) => String.fromCharCode(...pdf);

/** As Chromium begins a PDF. */
const pdf = (title: string) =>
  `%PDF-1.4\n%\xd3\xeb\xe9\xe1\n1 0 obj\n<</Title ${title}\n` +
  '/Creator (Mozilla/5.0 \\(X11; Linux x86_64\\) HeadlessChrome/156.0.0.0 Safari/537.36)\n' +
  "/Producer (Skia/PDF m156)\n/CreationDate (D:20261122040155+00'00')\n" +
  "/ModDate (D:20261122040155+00'00')>>\nendobj\n3 0 obj\n(HeadlessChrome)\nendobj\n";

describe('a signed PDF', () => {
  const titles = [
    '(A)',
    String.raw`(\(/Creator \(x\) /CreationDate \(D:20010101010101\))`,
    '<FEFF00e9>',
  ];
  it.each(titles)('says who made it and not when, every byte at its place: %s', (title) => {
    const before = pdf(title);
    const signed = text(signPdf(bytes(before), undefined));
    expect(signed).toHaveLength(before.length);
    expect(signed).toContain(`<</Creator (cjm)\n/Title ${title}\n/Producer (Skia/PDF m156)`);
    expect(signed).not.toMatch(/Mozilla|D:20261122/);
    expect(signed.indexOf('endobj')).toBe(before.indexOf('endobj'));
    expect(signed.slice(before.indexOf('endobj'))).toBe(before.slice(before.indexOf('endobj')));
  });

  it('has the date that was given', () => {
    const signed = text(signPdf(bytes(pdf('(A)')), '2026-11-22'));
    expect(signed).toContain('/CreationDate (D:20261122000000Z)');
    expect(signed).toContain('/ModDate (D:20261122000000Z)');
  });

  it('is left alone when it begins in another way', () => {
    for (const other of ['%PDF-1.7\nxref', '']) {
      expect(text(signPdf(bytes(other), undefined))).toBe(other);
    }
  });
});

describe('a signed PNG', () => {
  const head = bytes(`\x89PNG\r\n\x1a\n\0\0\0\rIHDR${'\0'.repeat(17)}`);
  const rest = bytes('\0\0\0\0IEND\xae\x42\x60\x82');

  it('has a chunk with its length and CRC between its header and the rest', () => {
    const signed = signPng(Uint8Array.from([...head, ...rest]));
    const chunk = signed.subarray(head.length, signed.length - rest.length);
    expect(signed.subarray(0, head.length)).toEqual(head);
    expect(signed.subarray(-rest.length)).toEqual(rest);
    const view = new DataView(chunk.slice().buffer);
    const body = chunk.subarray(4, -4);
    expect(text(body)).toBe('tEXtSoftware\0cjm');
    expect(view.getUint32(0)).toBe(body.length - 4);
    expect(view.getUint32(chunk.length - 4)).toBe(crc32(body));
  });
});
