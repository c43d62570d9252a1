import type { FileCode, Loss } from '@pathways/domain/exchange';
import { childOf, childrenOf, type ReadElement } from '../../platform/xml/read-xml.js';
import { readGuid } from './guid.js';

export const referred = (element: ReadElement, name: string): string[] =>
  childrenOf(element, name).flatMap(child => readGuid(child.attributes['targetGUID']) ?? []);

/** Codes in the order of the file, parents before what is below them. Without a GUID of its own a code is not read. */
export function readCodes(codes: ReadElement | undefined, parent: string | null = null): FileCode[] {
  return childrenOf(codes, 'Code').flatMap(element => {
    const id = readGuid(element.attributes['guid']);
    if (id === null) return [];
    const code = {
      id,
      name: element.attributes['name'] ?? '',
      description: childOf(element, 'Description')?.text ?? '',
      parent,
      isCodable: element.attributes['isCodable'] !== 'false' && element.attributes['isCodable'] !== '0',
      notes: referred(element, 'NoteRef'),
    };
    return [code, ...readCodes(element, id)];
  });
}

const hasColour = (element: ReadElement): boolean =>
  element.attributes['color'] !== undefined || element.children.some(hasColour);

/** What of a codebook has no place here, whatever its codes become. */
export function codebookLosses(codes: ReadElement | undefined, sets: ReadElement | undefined): Loss[] {
  const losses: Loss[] = childrenOf(sets, 'Set').map(set => ({
    part: 'set',
    name: set.attributes['name'] ?? '',
    because: 'Codes stand in one hierarchy here; sets beside it are not kept.',
  }));
  if (codes && hasColour(codes))
    losses.push({ part: 'code', name: 'Colours', because: 'Codes have no colours here.' });
  return losses;
}

export const schemaLosses = (faults: readonly string[]): Loss[] =>
  faults.map(fault => ({
    part: 'file',
    name: 'Not as the schema of REFI-QDA 1.5 wants it',
    because: `${fault} What could be understood is taken.`,
  }));
