import type { Actor, Grant, PersonId, PracticeId, ProgrammeId, Urn } from '../shared/index.js';
import { logTry, type TryReport } from './log-try.js';
import { whoActsNext } from './next-step.js';
import type { PracticeFacts } from './practice.js';
import { slugOf } from './slug.js';
import { withdraw } from './withdraw.js';

const person = (...grants: Grant[]): Actor => ({
  kind: 'person',
  personId: 'x' as PersonId,
  name: 'X',
  grants,
});
const editor = person({ role: 'editor' });
const practice: PracticeFacts = {
  id: 'a' as PracticeId,
  programme: 'p' as ProgrammeId,
  state: 'published',
  writers: [],
};
const successor = { id: 'b' as PracticeId, state: 'published' as const };

describe('withdrawing a practice', () => {
  it('keeps the reason, with a successor or without', () => {
    expect(withdraw(editor, practice, { reason: ' Overtaken. ', successor })).toMatchObject({
      value: { reason: 'Overtaken.' },
    });
    expect(withdraw(editor, practice, { reason: 'Wrong.' }).ok).toBe(true);
  });

  it.each([
    ['somebody who is no editor', person(), practice, { reason: 'r' }, 'NotVisible'],
    [
      'a practice that is not published',
      editor,
      { ...practice, state: 'draft' as const },
      { reason: 'r' },
      'NotPublished',
    ],
    ['no reason', editor, practice, { reason: ' ' }, 'ReasonMissing'],
    [
      'itself as successor',
      editor,
      practice,
      { reason: 'r', successor: { ...successor, id: practice.id } },
      'SuccessorUnknown',
    ],
    [
      'a successor that is no published practice',
      editor,
      practice,
      { reason: 'r', successor: { ...successor, state: null } },
      'SuccessorUnknown',
    ],
  ])('is refused for %s', (_, actor, of, withdrawal, kind) => {
    expect(withdraw(actor, of, withdrawal)).toMatchObject({ refusal: { kind } });
  });
});

describe('logging a try', () => {
  const urn = '900009' as Urn;
  const report: TryReport = {
    urn,
    context: 'c',
    changeMade: 'm',
    effort: 'low',
    result: 'worse',
    proof: 'impression',
    wouldKeep: false,
  };
  const speaker = person({ role: 'colleague', urn });

  it('is open to any school’s own people, whatever came of it', () => {
    expect(logTry(speaker, 'published', 'Mill Lane Primary', report).ok).toBe(true);
  });

  it('is refused where the words name the school, since they are public', () => {
    const telling = { ...report, context: 'Mill Lane has 200 pupils.' };
    expect(logTry(speaker, 'published', 'Mill Lane Primary', telling)).toMatchObject({
      refusal: { kind: 'NamesSchool' },
    });
  });

  it.each([
    ['for another school', editor, 'published', 'NotYourSchool'],
    ['of a draft', speaker, 'draft', 'NotVisible'],
    ['of nothing', speaker, null, 'NotVisible'],
    ['of a withdrawn practice', speaker, 'withdrawn', 'PracticeWithdrawn'],
  ] as const)('is refused %s', (_, actor, state, kind) => {
    expect(logTry(actor, state, 'Mill Lane Primary', report)).toMatchObject({ refusal: { kind } });
  });
});

describe('the rest of the bench', () => {
  it.each([
    ['Greeting pupils at the gate', [], 'greeting-pupils-at-the-gate'],
    ['Élan & more!', [], 'elan-more'],
    ['Greeting', ['greeting', 'greeting-2'], 'greeting-3'],
    ['…', [], 'practice'],
  ])('%s has its own address', (title, taken, slug) => {
    expect(slugOf(title, taken)).toBe(slug);
  });

  it('always says whose turn it is', () => {
    expect(whoActsNext('draft', 'draft', 0)).toBe('writer');
    expect(whoActsNext('draft', 'review', 0)).toBe('editor');
    expect(whoActsNext('published', 'published', 0)).toBe('nobody');
    expect(whoActsNext('published', 'published', 1)).toBe('editor');
    expect(whoActsNext('withdrawn', 'published', 1)).toBe('nobody');
  });
});
