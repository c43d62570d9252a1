import { directionOf, linkTable } from './link-line.js';
import { readWith } from './testing/read-with.js';

const good = {
  URN: '105100',
  LinkURN: '142340',
  LinkName: 'Larkfield',
  LinkType: 'Successor',
  LinkEstablishedDate: '',
};

describe('a link between two URNs', () => {
  it('keeps the day where one is printed', () => {
    expect(readWith(linkTable, good)).toMatchObject({
      value: { link: { linkUrn: '142340', establishedOn: null } },
    });
    const dated = readWith(linkTable, { ...good, LinkEstablishedDate: '01-09-2018' });
    expect(dated).toMatchObject({ value: { link: { establishedOn: '2018-09-01' } } });
  });

  it.each<[string, Record<string, string>, object]>([
    ['without its other side', { LinkURN: '' }, { kind: 'MissingCell', field: 'LinkURN' }],
    ['to no URN', { LinkURN: '12' }, { kind: 'WrongUrn', field: 'LinkURN' }],
    ['of no kind', { LinkType: '' }, { kind: 'MissingCell', field: 'LinkType' }],
    ['of no day', { LinkEstablishedDate: 'soon' }, { kind: 'Unreadable', field: 'LinkEstablishedDate' }],
  ])('is refused %s', (_, changed, refusal) => {
    expect(readWith(linkTable, { ...good, ...changed })).toMatchObject({ ok: false, refusal });
  });

  it.each([
    ['Successor', 'successor'],
    ['Successor - merged', 'successor'],
    ['Predecessor - amalgamated', 'predecessor'],
    ['Result of Amalgamation', 'predecessor'],
    ['Merged - expansion in school capacity and changer in age range', 'other'],
  ])('%s leads to the %s', (linkType, direction) => {
    expect(directionOf(linkType)).toBe(direction);
  });
});
