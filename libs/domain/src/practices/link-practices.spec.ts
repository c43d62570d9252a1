import { stranger, type Actor, type PersonId, type PracticeId } from '../shared/index.js';
import { linkPractices, type PracticeLink } from './link-practices.js';
import type { PracticeState } from './practice.js';

const editor: Actor = {
  kind: 'person',
  personId: 'p1' as PersonId,
  name: 'Edith',
  grants: [{ role: 'editor' }],
};
const link = (change: Partial<PracticeLink> = {}): PracticeLink => ({
  from: 'a' as PracticeId,
  to: 'b' as PracticeId,
  bearing: 'contradicts',
  because: ' Its figures go the other way. ',
  ...change,
});
const published: PracticeState[] = ['published', 'published'];

describe('an editor who links two practices', () => {
  it('keeps the reason without the space around it', () => {
    const answer = linkPractices(editor, link(), published);
    expect(answer.ok && answer.value.because).toBe('Its figures go the other way.');
  });

  it.each<[string, Actor, Partial<PracticeLink>, (PracticeState | null)[], string]>([
    ['is an editor', stranger, {}, published, 'NotEditor'],
    ['names two', editor, { to: 'a' as PracticeId }, published, 'SamePractice'],
    ['links what the public reads', editor, {}, ['published', 'draft'], 'NotPublished'],
    ['links what exists', editor, {}, ['published', null], 'NotPublished'],
    ['says why', editor, { because: '  ' }, published, 'ReasonMissing'],
  ])('%s', (_, actor, change, states, kind) => {
    const answer = linkPractices(actor, link(change), states);
    expect(answer.ok ? 'linked' : answer.refusal.kind).toBe(kind);
  });
});
