import type { Importer } from './importer.ts';
import { mermaid } from './mermaid/mermaid.ts';

/** All formats that can be imported; one line makes one available everywhere. */
export const importers: readonly Importer[] = [mermaid];
