import type { LongSheet, Sheet } from '../../platform/http/sheet.js';
import type { ExcerptLine } from '../application/exchange.queries.js';

/** Each column with what it means: the second sheet of the spreadsheet. */
const columns: readonly (readonly [string, string, (line: ExcerptLine) => string | number])[] = [
  ['excerpt', 'The words that were marked, as they were said.', line => line.quote],
  [
    'code',
    'The code that a researcher applied; after a merge, the code it counts under today.',
    line => line.code,
  ],
  ['code version', 'The version of the code’s rule that the coder read.', line => line.codeVersion],
  ['coder', 'Who coded it, by a number that is the same in all files of this programme.', line => line.coder],
  ['coded on', 'The day on which the code was applied.', line => line.codedOn],
  ['speaker', 'Whose words they are, by the pseudonym of the school.', line => line.speaker],
  ['school phase', 'From the national register; empty where no school spoke.', line => line.schoolPhase],
  ['prompt', 'The section of the prompt sheet that the words answer.', line => line.prompt],
  ['said on', 'The day on which they were posted.', line => line.saidOn],
];

type Portions = AsyncGenerator<readonly ExcerptLine[]>;

async function* rowsOf(portions: Portions): LongSheet['portions'] {
  for await (const lines of portions) yield lines.map(line => columns.map(([, , of]) => of(line)));
}

export const excerptSheets = (portions: Portions): [LongSheet, Sheet] => [
  {
    name: 'Excerpts',
    columns: columns.map(([name]) => name),
    portions: rowsOf(portions),
  },
  {
    name: 'Definitions',
    columns: ['column', 'meaning'],
    rows: [
      ...columns.map(([name, meaning]) => [name, meaning]),
      [
        'which lines',
        'One line for each coding that stands, of words that their author opened to research, in rooms whose charter lets research in, at the moment of the download. Noted with the schools whose words they are.',
      ],
    ],
  },
];
