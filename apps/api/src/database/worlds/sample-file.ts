import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The words of the sample programme, as they lie in `data/sample`. */
export const sampleFile = <Content>(name: string): Content =>
  JSON.parse(
    readFileSync(fileURLToPath(new URL(`../../../../../data/sample/${name}`, import.meta.url)), 'utf8'),
  ) as Content;
