import { pictureWords, figurePicture, type FigureEntry } from './index.js';

const words = (id: string, rows: FigureEntry[][]): string | null => {
  const drawing = figurePicture({ id, rows });
  return drawing && pictureWords(drawing);
};

describe('what is drawn of a figure', () => {
  it.each<[string, string, FigureEntry[][], string | null]>([
    [
      'who takes part beside the target',
      'phases',
      [
        ['Primary', 21, 20, 12],
        ['Secondary', 1200, 3, 'none'],
      ],
      'Schools in the programme and in a group, by phase, with their targets. Primary, target 12: 20 of 21; Secondary: 3 of 1,200.',
    ],
    [
      'no target where none was set',
      'authorities',
      [['Westbrook', 6, 5, 'none']],
      'Schools in the programme and in a group, by authority. Westbrook: 5 of 6.',
    ],
    [
      'a target whose number is hidden, not as nothing reached',
      'targets',
      [
        ['Tries', 'everywhere', 10, null],
        ['Schools', 'everywhere', 20, 9],
      ],
      'Targets of the cycle with what is reached. Tries, everywhere: hidden; Schools, everywhere: 9 of 20.',
    ],
    [
      'agreed actions whose done ones are hidden, not as none done',
      'actions',
      [
        ['Eastvale', 12, null, 0],
        ['Northmoor', null, null, null],
        ['Westbrook', 9, 0, 0],
      ],
      'Actions agreed and done, by authority. Eastvale: 12 agreed, done hidden; Northmoor: hidden; Westbrook: 0 of 9 done.',
    ],
    ['nothing where all is hidden', 'actions', [['Eastvale', null, null, null]], null],
    [
      'a month that is hidden as hidden',
      'months',
      [
        ['Sep 2026', null, null],
        ['Oct 2026', 18, 56],
        ['Nov 2026', 11, 20],
      ],
      'Schools that wrote, month by month. Sep 2026: hidden; Oct 2026: 18; Nov 2026: 11.',
    ],
    ['no line through a single month', 'months', [['Oct 2026', 18, 56]], null],
    ['nothing of what a table says better', 'practices', [['A call', '2026-11-13', '/library/a']], null],
    ['nothing where nothing was counted', 'phases', [], null],
  ])('%s', (_, id, rows, told) => expect(words(id, rows)).toBe(told));
});
