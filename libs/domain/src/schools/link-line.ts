import { accept, refuse, type Result, type Urn } from '../shared/index.js';
import type { ImportRefusal } from './import-refusal.js';
import { checkHeader, readDay, type Cells, type TableShape } from './table-shape.js';
import { readUrn } from './urn.js';

/** One link of the register between two URNs, as published. Either side may be unknown to us. */
export interface SchoolLink {
  readonly urn: Urn;
  readonly linkUrn: Urn;
  readonly linkType: string;
  readonly linkName: string;
  /** yyyy-mm-dd */
  readonly establishedOn: string | null;
}

export interface LinkLine {
  readonly line: number;
  readonly link: SchoolLink;
}

const required = ['URN', 'LinkURN', 'LinkType'];

function readLine(line: number, cells: Cells): Result<LinkLine, ImportRefusal> {
  const urns: Urn[] = [];
  for (const field of ['URN', 'LinkURN']) {
    const published = cells(field).trim();
    if (published === '') return refuse({ kind: 'MissingCell', line, field });
    const urn = readUrn(published);
    if (!urn) return refuse({ kind: 'WrongUrn', line, field, found: published });
    urns.push(urn);
  }
  const linkType = cells('LinkType').trim();
  if (linkType === '') return refuse({ kind: 'MissingCell', line, field: 'LinkType' });
  const day = cells('LinkEstablishedDate').trim();
  const establishedOn = day === '' ? null : readDay(day);
  if (day !== '' && establishedOn === null) {
    return refuse({
      kind: 'Unreadable',
      line,
      field: 'LinkEstablishedDate',
      found: day,
      expected: 'a day such as 31-08-2023',
    });
  }
  const [urn, linkUrn] = urns as [Urn, Urn];
  return accept({
    line,
    link: { urn, linkUrn, linkType, linkName: cells('LinkName').trim(), establishedOn },
  });
}

/** Predecessors and successors, with columns as Get Information about Schools prints them. */
export const linkTable: TableShape<LinkLine> = {
  open(header) {
    const sound = checkHeader(header, required);
    if (!sound.ok) return sound;
    const used = header.filter(column => [...required, 'LinkName', 'LinkEstablishedDate'].includes(column));
    return accept({
      used,
      read: readLine,
      keyOf: ({ link }) => `${link.urn} ${link.linkUrn} ${link.linkType}`,
    });
  },
};

/** Which side of a link the other school is on, seen from the school that is asked about. */
export function directionOf(linkType: string): 'predecessor' | 'successor' | 'other' {
  if (/^predecessor/i.test(linkType) || /^result of/i.test(linkType)) return 'predecessor';
  return /^successor/i.test(linkType) ? 'successor' : 'other';
}
