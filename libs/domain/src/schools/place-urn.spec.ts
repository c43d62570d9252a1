import type { Urn } from '../shared/index.js';
import { placeUrn, plainSuccessions } from './place-urn.js';

const succession = {
  held: new Set(['142340', '105148']),
  successorOf: plainSuccessions([
    ['105100', '136000'],
    ['136000', '142340'],
    ['105200', '150001'],
    ['105201', '150001'],
    ['105300', '105301'],
    ['105301', '105300'],
    ['105400', '105148'],
    ['105400', '142999'],
  ]),
};
const place = (urn: string) => placeUrn(urn as Urn, succession);

describe('a published URN', () => {
  it.each([
    ['is kept where the register holds it', '105148', '105148'],
    ['is followed over a chain of plain successors', '105100', '142340'],
    ['is not followed into a merger', '105200', null],
    ['is not followed out of a split', '105400', null],
    ['does not run in circles', '105300', null],
    ['is placed nowhere when nobody knows it', '199999', null],
  ])('%s', (_, urn, placed) => {
    expect(place(urn)).toBe(placed);
  });
});
