import { consentToResearch } from './consent-to-research.js';
import { aContribution, aRoom, deputy, facilitator, leader, noon } from './testing/builders.js';

describe('to consent to research', () => {
  it.each([true, false])('is the author’s own, given or taken back (%s)', given => {
    const result = consentToResearch(leader, aContribution({ researchConsent: !given }), aRoom(), given);
    expect(result).toMatchObject({ ok: true, value: { researchConsent: given, revision: 1 } });
  });

  it('is possible after the group ended', () => {
    const result = consentToResearch(leader, aContribution(), aRoom({ hasEnded: true }), true);
    expect(result.ok).toBe(true);
  });

  it.each([
    ['a colleague', deputy, {}],
    ['the facilitator', facilitator, {}],
    ['the author of a deleted contribution', leader, { deletedAt: noon }],
  ])('is refused to %s', (_, actor, change) => {
    const result = consentToResearch(actor, aContribution(change), aRoom(), true);
    expect(result).toMatchObject({ ok: false, refusal: { kind: 'NotYours' } });
  });
});
