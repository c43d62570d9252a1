import type { Actor, Grant, PersonId, PracticeId, ProgrammeId } from '../shared/index.js';
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

describe('the rest of the bench', () => {
  it.each([
    ['Greeting pupils at the gate', [], 'greeting-pupils-at-the-gate'],
    ['Élan & more!', [], 'elan-more'],
    ['Greeting', ['greeting', 'greeting-2'], 'greeting-3'],
    ['…', [], 'practice'],
    ['Rules', [], 'rules-2'],
    ['Schools!', ['schools-2'], 'schools-3'],
    ['Lists', [], 'lists-2'],
  ])('%s has its own address', (title, taken, slug) => {
    expect(slugOf(title, taken)).toBe(slug);
  });

  it('always says whose turn it is', () => {
    expect(whoActsNext('draft', 'draft', { lostQuotes: 0, toSettle: 0 })).toBe('writer');
    expect(whoActsNext('draft', 'review', { lostQuotes: 0, toSettle: 0 })).toBe('editor');
    expect(whoActsNext('published', 'published', { lostQuotes: 0, toSettle: 0 })).toBe('nobody');
    expect(whoActsNext('published', 'published', { lostQuotes: 1, toSettle: 0 })).toBe('editor');
    expect(whoActsNext('withdrawn', 'published', { lostQuotes: 1, toSettle: 0 })).toBe('nobody');
  });
});
