import type { Readable } from 'node:stream';
import type { Paper } from './paper.js';

/** Makes PDF files, their fonts in them. A paper of hundreds of pages takes seconds and holds up nobody. */
export abstract class PdfPress {
  /** The bytes as they come. Ends the making when it is destroyed. */
  abstract print(paper: Paper): Readable;
}
