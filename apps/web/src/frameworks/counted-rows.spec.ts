import { countedRows, fromFirstCounted } from './counted-rows.js';
import { factsToRead } from './facts-to-read.js';

it('what was counted begins with the first term in which there was anything, a hidden number being something', () => {
  const columns = [{ isNumber: false }, { isNumber: true }];
  const rows = countedRows(
    [
      ['2023/24', '0'],
      ['2024/25', null],
      ['2025/26', '0'],
      ['2026/27', '24'],
    ],
    columns,
  );
  expect(fromFirstCounted(rows)).toEqual([
    ['2024/25', null],
    ['2025/26', 0],
    ['2026/27', 24],
  ]);
  expect(fromFirstCounted([['2023/24', 0]])).toEqual([]);
});

it('facts of a document are read in plain words: no operators, no flags, our words told from its own', () => {
  expect(
    factsToRead([
      { name: 'target', texts: ['>= 85 percent'] },
      { name: 'shortHelp', texts: ['Is everyone here?'] },
      { name: 'measuresWeCouldShow', texts: ['absence', 'exclusions'] },
      { name: 'measuresAreOurs', texts: ['true'] },
      { name: 'isStatutory', texts: ['false'] },
    ]),
  ).toEqual([
    { name: 'target', text: 'at least 85 percent', isOurs: false },
    { name: 'shortHelp', text: 'Is everyone here?', isOurs: false },
    { name: 'measuresWeCouldShow', text: 'absence, exclusions', isOurs: true },
    { name: 'isStatutory', text: 'no', isOurs: false },
  ]);
});
