import type { GroupId } from '../shared/index.js';
import { answerOffer, isAnswerable, type OfferToAnswer } from './answer-offer.js';
import { anOffer, aPlan } from './offer.builder.js';

const facts = (change: Partial<OfferToAnswer> = {}): OfferToAnswer => ({
  offer: anOffer('a', 'a b c', 'waiting'),
  plan: aPlan(),
  releasedAs: null,
  isReplaced: false,
  ...change,
});
const refusalOf = (result: ReturnType<typeof answerOffer>) => (result.ok ? null : result.refusal);

describe('a school that answers an offer', () => {
  it('accepts without a word of why', () => {
    expect(answerOffer(facts(), { answer: 'accepted', because: ' ' })).toEqual({
      ok: true,
      value: { answer: 'accepted', because: null },
    });
  });

  it.each(['declined', 'change asked'] as const)('says why when its answer is “%s”', answer => {
    expect(refusalOf(answerOffer(facts(), { answer, because: '  ' }))).toEqual({
      kind: 'ReasonMissing',
      answer,
    });
    expect(answerOffer(facts(), { answer, because: ' We share a site. ' })).toMatchObject({
      value: { because: 'We share a site.' },
    });
  });

  it.each(['accepted', 'declined', 'change asked'] as const)('may change its mind after “%s”', before => {
    const offer = anOffer('a', 'a b c', before);
    expect(answerOffer(facts({ offer }), { answer: 'declined', because: 'Too much on.' }).ok).toBe(true);
  });

  it.each([
    ['OfferTakenBack', { offer: anOffer('a', 'a b c', 'taken back') }],
    ['GroupReleased', { releasedAs: 'group' as GroupId }],
    ['PlanAbandoned', { plan: aPlan({ status: 'abandoned' }) }],
    ['OfferReplaced', { isReplaced: true }],
  ] as const)('is refused with %s when it comes too late', (kind, change) => {
    expect(refusalOf(answerOffer(facts(change), { answer: 'accepted', because: '' }))).toMatchObject({
      kind,
    });
    expect(isAnswerable(facts(change))).toBe(false);
  });
});
