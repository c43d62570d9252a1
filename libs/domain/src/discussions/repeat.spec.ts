import type { ContributionId, DiscussionId, SectionId } from '../shared/index.js';
import { repeat } from './repeat.js';
import { documentOfText } from './talk-text.js';
import { aContribution, aDraft, section } from './testing/builders.js';

const discussion = 'discussion' as DiscussionId;
const first = documentOfText('We ring before nine.');

describe('the same client id again', () => {
  it('gives the stored contribution, even when it was edited since', () => {
    const stored = aContribution({ revision: 2, body: 'Edited since.' });
    const sent = { contribution: stored, first, section };
    expect(repeat(sent, aDraft({ body: 'We ring before nine.\r\n' }), discussion)).toEqual({
      ok: true,
      value: stored,
    });
  });

  it.each([
    ['other words', { body: 'Other words.' }],
    ['another section', { section: 'x' as SectionId }],
    ['another parent', { parent: 'x' as ContributionId }],
    ['no words', { body: '' }],
  ])('is refused for %s', (_, change) => {
    const sent = { contribution: aContribution(), first, section };
    expect(repeat(sent, aDraft(change), discussion)).toEqual({
      ok: false,
      refusal: { kind: 'ClientIdUsed' },
    });
  });
});
