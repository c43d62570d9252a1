import { measureDefinitions } from './measure-definitions.js';
import { measureLayouts } from './measure-layouts.js';
import { measureTable } from './measure-line.js';
import { readWith } from './testing/read-with.js';

describe('a line of measures', () => {
  it('keeps each figure as it was printed and as it was read', () => {
    const read = readWith(measureTable, { URN: '105148', PERCTOT: ' 4.3 ', PPERSABS10: 'SUPP', NOTE: 'x' });
    expect(read).toMatchObject({
      value: {
        urn: '105148',
        publishedUrn: null,
        publication: 'DfE performance tables: pupil absence',
        measures: [
          { code: 'PERCTOT', cell: { state: 'value', value: 4.3 }, publishedAs: '4.3' },
          { code: 'PPERSABS10', cell: { state: 'suppressed' }, publishedAs: 'SUPP' },
        ],
      },
    });
  });

  it.each([
    ['a matched URN before the published one', { GIAS_URN: '142340', URN: '105100' }, '142340', '105100'],
    ['the published URN where none was matched', { GIAS_URN: '', URN: '105100' }, '105100', null],
    ['none where a matched file has none', { GIAS_URN: '', URN: '' }, null, null],
    ['the name that the context file gives it', { school_urn: '105148' }, '105148', null],
  ])('takes %s', (_, urns, urn, publishedUrn) => {
    expect(readWith(measureTable, { ...urns, PERCTOT: '4' })).toMatchObject({ value: { urn, publishedUrn } });
  });

  it.each<[string, Record<string, string>, object]>([
    ['without a URN', { URN: '', PERCTOT: '4' }, { kind: 'MissingCell', field: 'URN' }],
    ['with a word for a number', { URN: '105148', PERCTOT: 'few' }, { kind: 'Unreadable', field: 'PERCTOT' }],
    ['with more than all', { URN: '105148', PERCTOT: '100.1' }, { kind: 'OutOfRange', most: 100 }],
    ['below nought', { URN: '105148', PERCTOT: '-1' }, { kind: 'OutOfRange', least: 0 }],
  ])('is refused %s', (_, cells, refusal) => {
    expect(readWith(measureTable, cells)).toMatchObject({ ok: false, refusal });
  });

  it('of a file that holds no measure is refused with the columns that would be one', () => {
    expect(measureTable.open(['URN', 'HAPPINESS'])).toMatchObject({ refusal: { kind: 'NoMeasures' } });
  });
});

describe('the layouts', () => {
  it('keep every column under a code that is defined, and every code is kept from somewhere', () => {
    const kept = new Set(measureLayouts.flatMap(({ codes }) => Object.values(codes)));
    expect([...kept].sort()).toEqual(measureDefinitions.map(({ code }) => code).sort());
  });

  it('name a sign that is one of their own columns', () => {
    for (const { sign, codes } of measureLayouts) expect(Object.keys(codes)).toContain(sign);
  });
});
