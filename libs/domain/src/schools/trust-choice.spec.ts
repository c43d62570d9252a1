import { currentTrust, trustNames } from './trust-choice.js';

const of = (cells: Record<string, string>) => currentTrust(column => cells[column] ?? '');

describe('the current trust of a school', () => {
  it.each([
    [
      'the newest vintage',
      { TrustId_2026: '4036', TrustName_2026: 'NEW', TrustUID_2022: '3055', TrustName_2022: 'OLD' },
      { uid: '4036', name: 'NEW' },
    ],
    [
      '2024 where 2026 is empty',
      { TrustUID_2024: '7', TrustName_2024: 'Seven', TrustUID_2022: '3', TrustName_2022: 'THREE' },
      { uid: '7', name: 'Seven' },
    ],
    [
      '2022 where nothing newer is printed',
      { TrustUID_2022: '3', TrustName_2022: 'THREE' },
      { uid: '3', name: 'THREE' },
    ],
    [
      'an older pair where the newer has a name and no identifier',
      { TrustName_2026: 'THE DEAN TRUST', TrustUID_2022: '9', TrustName_2022: 'NINE' },
      { uid: '9', name: 'NINE' },
    ],
    [
      'the register’s own column before all',
      { 'Trusts (code)': '1', 'Trusts (name)': 'One', TrustId_2026: '2', TrustName_2026: 'TWO' },
      { uid: '1', name: 'One' },
    ],
    ['nothing for a school without trust', {}, null],
  ])('is %s', (_, cells, expected) => {
    expect(of(cells)).toEqual(expected);
  });

  it('has one name, in mixed case where some file prints it so', () => {
    const names = trustNames([
      { uid: '1', name: 'STAR ACADEMIES' },
      { uid: '1', name: 'Star Academies' },
      { uid: '2', name: 'THE QUILL C OF E TRUST' },
      { uid: '2', name: 'St Bede Multi Academy Trust' },
    ]);
    expect([...names]).toEqual([
      ['1', 'Star Academies'],
      ['2', 'THE QUILL C OF E TRUST'],
    ]);
  });
});
