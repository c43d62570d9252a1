import type { Actor, PersonId, ProgrammeId } from '../shared/index.js';
import { saveSheet } from './draft-sheet.js';
import type { PromptSheetId } from './prompt-sheet.js';
import { isTold } from './prompt-use.js';

const programme = 'p' as ProgrammeId;
const coordinator: Actor = {
  kind: 'person',
  personId: 'c' as PersonId,
  name: 'C',
  grants: [{ role: 'coordinator', programme }],
};
const section = { heading: 'Presence', prompt: '', stage: 'talk' as const, minutes: null };
const draft = {
  sheet: 's' as PromptSheetId,
  programme,
  title: 'Being here',
  introduction: '',
  writeFirst: true,
  sections: [section],
};
const facts = { number: 2, isTitleTaken: false };
const kindOf = (result: ReturnType<typeof saveSheet>) =>
  result.ok ? result.value.number : result.refusal.kind;

describe('saving a draft of a sheet', () => {
  it.each([
    ['half written', coordinator, draft, facts, 2, 3],
    ['by somebody else', { kind: 'stranger' } as Actor, draft, facts, 2, 'SheetNotFound'],
    ['that somebody has saved since', coordinator, draft, facts, 1, 'SheetChangedMeanwhile'],
    ['under a title that is taken', coordinator, draft, { ...facts, isTitleTaken: true }, 2, 'TitleTaken'],
    ['without a title', coordinator, { ...draft, title: ' ' }, facts, 2, 'TitleFaulty'],
    [
      'with 13 sections',
      coordinator,
      { ...draft, sections: Array.from({ length: 13 }, () => section) },
      facts,
      2,
      'TooManySections',
    ],
    [
      'with a prompt like a book',
      coordinator,
      { ...draft, sections: [{ ...section, prompt: 'x'.repeat(4_001) }] },
      facts,
      2,
      'SheetTooLong',
    ],
  ])('%s', (_, actor, wish, known, seen, expected) =>
    expect(kindOf(saveSheet(actor, wish, known, seen))).toBe(expected),
  );
});

describe('what came of a prompt', () => {
  it.each([
    [0, 3, false],
    [0, 5, true],
    [4, 9, false],
    [5, 9, true],
  ])('with %d of %d schools', (schools, possible, told) => expect(isTold({ schools, possible })).toBe(told));
});
