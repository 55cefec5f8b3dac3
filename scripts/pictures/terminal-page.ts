const colours: Readonly<Record<string, string>> = {
  31: '#ff8f7e',
  32: '#5fd39a',
  33: '#e2bd57',
  34: '#9fa8ff',
  35: '#f291c3',
  36: '#5ccdd8',
  90: '#aaa5b5',
};

/** A page that looks like a terminal, with a command and the first lines of what it printed in colour. */
export function terminalPage(command: string, output: string, lines: number): string {
  const shown = output.split('\n').slice(0, lines).join('\n');
  return `<!doctype html><meta charset="utf-8"><style>
body{margin:0;background:#f8f7f4}
pre{display:inline-block;margin:28px;padding:26px 34px 30px;border-radius:14px;background:#17161b;color:#edebf2;
font:16px/1.32 'DejaVu Sans Mono','Noto Sans Mono',Menlo,Consolas,monospace}
u{display:inline-block;width:1ch;text-decoration:none;text-align:center}b{font-weight:700}i{font-style:normal;color:#aaa5b5}
</style><pre><i>$</i> <b>${escape(command)}</b>\n${coloured(shown)}\n</pre>`;
}

/** The codes that cjm uses (SGR of ECMA-48): 1 bold, 2 faint, 22 neither, 30..39 and 90 the colour of the text. */
function coloured(text: string): string {
  let look = { isBold: false, isFaint: false, colour: '' };
  // oxlint-disable-next-line no-control-regex
  const parts = text.split(/\u001b\[(\d+)m/);
  return parts
    .map((part, index) => {
      if (index % 2 === 0) return part === '' ? '' : dressed(part, look);
      if (part === '1') look = { ...look, isBold: true };
      else if (part === '2') look = { ...look, isFaint: true };
      else if (part === '22') look = { ...look, isBold: false, isFaint: false };
      else look = { ...look, colour: colours[part] ?? '' };
      return '';
    })
    .join('');
}

function dressed(
  text: string,
  { isBold, isFaint, colour }: { isBold: boolean; isFaint: boolean; colour: string },
): string {
  const inner = isFaint ? `<i>${escape(text)}</i>` : escape(text);
  const weighed = isBold ? `<b>${inner}</b>` : inner;
  return colour === '' ? weighed : `<span style="color:${colour}">${weighed}</span>`;
}

function escape(text: string): string {
  // Few fonts have the dots of a curve in the width of their letters.
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/[\u2800-\u28ff]/g, '<u>$&</u>');
}
