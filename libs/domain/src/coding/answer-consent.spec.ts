import type { Actor, GroupId, PersonId, Urn } from '../shared/index.js';
import { answerConsent, type ConsentAnswer } from './answer-consent.js';
import type { Consent, ConsentState } from './coding.js';

const urn = '900001' as Urn;
const speaker = (of: Urn): Actor => ({
  kind: 'person',
  personId: 'x' as PersonId,
  name: 'X',
  grants: [{ role: 'colleague', urn: of }],
});
const aConsent = (state: ConsentState): Consent => ({
  id: 'i' as Consent['id'],
  excerpt: 'e' as Consent['excerpt'],
  group: 'g' as GroupId,
  urn,
  purpose: 'quote unnamed',
  state,
});

describe('a school answers about its words', () => {
  it.each<[ConsentAnswer, ConsentState, ConsentState, boolean]>([
    ['give', 'asked', 'given', true],
    ['give', 'given', 'given', false],
    ['give', 'refused', 'given', true],
    ['give', 'withdrawn', 'given', true],
    ['refuse', 'asked', 'refused', true],
    ['refuse', 'refused', 'refused', false],
    ['withdraw', 'given', 'withdrawn', true],
    ['withdraw', 'withdrawn', 'withdrawn', false],
  ])('%s from %s makes it %s', (answer, from, state, changed) => {
    expect(answerConsent(speaker(urn), aConsent(from), answer)).toEqual({
      ok: true,
      value: { state, changed },
    });
  });

  it.each<[ConsentAnswer, ConsentState, string]>([
    ['refuse', 'given', 'WithdrawInstead'],
    ['withdraw', 'asked', 'NothingToWithdraw'],
    ['withdraw', 'refused', 'NothingToWithdraw'],
  ])('cannot %s what is %s', (answer, from, kind) => {
    expect(answerConsent(speaker(urn), aConsent(from), answer)).toMatchObject({
      ok: false,
      refusal: { kind },
    });
  });

  it('is refused to another school, whatever the state', () => {
    const other = speaker('900002' as Urn);
    expect(answerConsent(other, aConsent('asked'), 'give')).toMatchObject({
      refusal: { kind: 'NotVisible' },
    });
  });
});
