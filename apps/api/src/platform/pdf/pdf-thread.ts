import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { parentPort, workerData } from 'node:worker_threads';
import type { Paper } from './paper.js';

interface PdfMaker {
  setFonts(fonts: object): void;
  setUrlAccessPolicy(policy: () => boolean): void;
  setLocalAccessPolicy(policy: (path: string) => boolean): void;
  createPdf(definition: object): { getStream(): Promise<Readable & { end(): void }> };
}

interface Placed {
  readonly headlineLevel?: number;
}

interface Neighbours {
  getFollowingNodesOnPage(): readonly Placed[];
}

// Required, not imported: its types would lay the browser's globals over Node's.
const require = createRequire(import.meta.url);
const pdfmake: PdfMaker = require('pdfmake');
const fonts = join(dirname(require.resolve('pdfmake/package.json')), 'fonts', 'Roboto');
const cut = (name: string) => join(fonts, `Roboto-${name}.ttf`);

pdfmake.setFonts({
  Roboto: {
    normal: cut('Regular'),
    bold: cut('Medium'),
    italics: cut('Italic'),
    bolditalics: cut('MediumItalic'),
  },
});
// What people wrote is in the paper: it must fetch nothing and read nothing but its fonts.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy(path => path.startsWith(fonts));

const { title, content, styles, foot } = workerData as Paper;

const printed = await pdfmake
  .createPdf({
    content,
    styles,
    info: { title, producer: 'Pathways' },
    language: 'en-GB',
    pageSize: 'A4',
    pageMargins: [56, 56, 56, 64],
    defaultStyle: { fontSize: 10, lineHeight: 1.25 },
    pageBreakBefore: ({ headlineLevel }: Placed, { getFollowingNodesOnPage }: Neighbours) =>
      headlineLevel !== undefined &&
      getFollowingNodesOnPage().every(node => node.headlineLevel !== undefined),
    footer: (page: number, pages: number) => ({
      margin: [56, 16, 56, 0],
      fontSize: 8,
      color: '#555555',
      columns: [{ text: foot }, { text: `${page} of ${pages}`, alignment: 'right', width: 60 }],
    }),
  })
  .getStream();

printed.on('data', (piece: Buffer) => parentPort?.postMessage(piece));
// The thread may be gone before its last piece is heard: the end is told by a message too.
printed.on('end', () => parentPort?.postMessage(null));
printed.end();
