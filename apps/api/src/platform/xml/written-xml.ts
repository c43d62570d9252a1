import { XMLBuilder } from 'fast-xml-parser';

/** An element: its attributes begin with @, its text is #, all else are its children in order. */
export interface WrittenElement {
  readonly [name: string]:
    string | number | WrittenElement | readonly (string | WrittenElement)[] | undefined;
}

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#',
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
});

/** What XML 1.0 cannot hold, in no form, is left out. */
const impossible = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

export const xmlOf = (root: WrittenElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${String(builder.build(root)).replace(impossible, '')}`;
