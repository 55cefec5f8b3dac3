/** What we draw and write ourselves, one column each, in characters that every terminal has. */
const substitutes: Readonly<Record<string, string>> = {
  '▲': '^',
  '●': 'o',
  '▼': 'v',
  '◆': '!',
  '★': '*',
  '○': 'x',
  '■': '#',
  '□': '%',
  '◉': '@',
  '│': '|',
  '┤': '+',
  '┬': '+',
  '└': '+',
  '─': '-',
  '·': '-',
  '−': '-',
  '–': '-',
  '…': '~',
  '“': '"',
  '”': '"',
};

const pattern = new RegExp(`[${Object.keys(substitutes).join('')}]`, 'g');

/** Our own signs as ASCII. Other people's words keep their letters. */
export function toAscii(text: string): string {
  return text.replace(pattern, (sign) => substitutes[sign] ?? sign);
}
