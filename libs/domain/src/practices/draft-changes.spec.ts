import type { ExcerptId } from '../shared/index.js';
import { contentText, withoutSchoolsWords, type Draft } from './content.js';
import { draftChanges } from './draft-changes.js';
import { emptyCard, type PracticeCard } from './practice.js';

const card: PracticeCard = { ...emptyCard, title: 'Gate', phase: 'primary', themes: ['attendance'] };
const resting = { excerpt: 'e' as ExcerptId, purpose: 'quote unnamed' as const };
const draft: Draft = { card, claims: [{ text: 'It helps.', excerpts: [resting] }] };

describe('what is other than before', () => {
  it('is nothing for the same text, whatever the order in which it is written down', () => {
    const { phase, ...rest } = card;
    const same: Draft = { claims: draft.claims, card: { phase, ...rest } };
    expect(draftChanges(draft, same)).toEqual([]);
    expect(contentText(same)).toBe(contentText(draft));
  });

  it('is every field in the order of the page, with both texts', () => {
    const after = { ...draft, card: { ...card, problem: 'Late.', themes: ['attendance', 'families'] } };
    expect(draftChanges(draft, after)).toEqual([
      { where: 'Themes', before: 'attendance', after: 'attendance; families' },
      { where: 'The problem', before: '', after: 'Late.' },
    ]);
    expect(contentText(after)).not.toBe(contentText(draft));
  });

  it.each([
    ['another passage under the same sentence', [{ ...resting, excerpt: 'f' as ExcerptId }]],
    ['softer words', [{ ...resting, agreedWords: 'A little.' }]],
    ['a name where there was none', [{ ...resting, purpose: 'quote named' as const }]],
  ])('is %s', (_, excerpts) => {
    const after = { card, claims: [{ text: 'It helps.', excerpts }] };
    expect(draftChanges(draft, after)).toHaveLength(1);
    expect(contentText(after)).not.toBe(contentText(draft));
  });

  it('is a claim that came or went', () => {
    expect(draftChanges(draft, { card, claims: [] })[0]).toMatchObject({ where: 'Claim 1', after: '' });
  });
});

it('a school’s own wording is not kept with what was reviewed', () => {
  const soft = {
    card,
    claims: [{ text: 'It helps.', excerpts: [{ ...resting, agreedWords: 'A little.' }] }],
  };
  expect(JSON.stringify(withoutSchoolsWords(soft))).not.toContain('A little');
});
