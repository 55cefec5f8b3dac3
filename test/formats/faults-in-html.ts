import { HtmlValidate } from 'html-validate/node';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // End tags that HTML lets one leave out are left out: there are thousands of cells.
    'no-implicit-close': 'off',
    // An SVG in HTML follows XML's rules, and a table's cells say their role.
    'svg-focusable': 'off',
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'require-sri': 'off',
    // The region that scrolls has to be reachable by keyboard.
    'no-redundant-role': 'off',
    'prefer-native-element': 'off',
    'tel-non-breaking': 'off',
  },
});

/** What html-validate finds wrong with a page, as `line:column rule: message`; empty when nothing is. */
export async function faultsInHtml(page: string, name: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(page, name);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}
