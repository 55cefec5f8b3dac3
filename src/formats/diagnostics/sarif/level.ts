/** The words of SARIF for severities. */
export const levels = { error: 'error', warning: 'warning', info: 'note' } as const;
