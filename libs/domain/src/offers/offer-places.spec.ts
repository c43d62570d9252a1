import type { PersonId, Urn } from '../shared/index.js';
import { aGroup, aPlan, aStandingGroup, coordinator, leaderOf, offersTo } from './offer.builder.js';
import { offerPlaces, type OfferScene, type OfferWish } from './offer-places.js';

const people = ['a', 'b', 'c', 'd'].map(urn => ({
  urn: urn as Urn,
  email: `head@${urn}.example`,
  person: `head of ${urn}` as PersonId,
}));
const scene = (change: Partial<OfferScene> = {}): OfferScene => ({
  plan: aPlan({ status: 'draft' }),
  groups: [{ group: aGroup('a b c'), refusal: null }],
  standing: [],
  offers: [],
  people,
  ...change,
});
const wish: OfferWish = { version: 4, answerBy: '2026-12-04', today: '2026-11-22', addresses: [] };
const refused = (given: Partial<OfferScene>, asked: Partial<OfferWish> = {}) => {
  const result = offerPlaces(coordinator, scene(given), { ...wish, ...asked });
  return result.ok ? null : result.refusal;
};

describe('a coordinator who sends a plan to schools', () => {
  it('offers one place to each school, to everybody who speaks for it', () => {
    const result = offerPlaces(coordinator, scene(), wish);
    expect(result).toMatchObject({ ok: true, value: { takenBack: [] } });
    expect(result.ok && result.value.places.map(({ urn, recipients }) => [urn, recipients.length])).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 1],
    ]);
  });

  it('asks again only where the group has become another, and takes the earlier offer back', () => {
    const offers = offersTo('a b c', 'accepted', 'accepted', 'declined');
    const groups = [{ group: aGroup('a b d'), refusal: null }];
    const result = offerPlaces(coordinator, scene({ groups, offers }), wish);
    expect(result.ok && result.value.places.map(({ urn }) => urn)).toEqual(['a', 'b', 'd']);
    expect(result.ok && result.value.takenBack.map(({ urn }) => urn)).toEqual(['a', 'b']);
  });

  it('asks only the newcomer of a group that stands', () => {
    const standing = [aStandingGroup('a b c')];
    const groups = [{ group: aGroup('a b c d'), refusal: null }];
    const result = offerPlaces(coordinator, scene({ groups, standing }), wish);
    expect(result.ok && result.value.places.map(({ urn }) => urn)).toEqual(['d']);
  });

  it('adds an address for a school, once, beside those who speak for it', () => {
    const addresses = ['HEAD@a.example', 'office@a.example', 'Office@a.example'].map(email => ({
      urn: 'a' as Urn,
      email,
    }));
    const result = offerPlaces(coordinator, scene(), { ...wish, addresses });
    expect(result.ok && result.value.places[0]?.recipients.map(({ email }) => email)).toEqual([
      'head@a.example',
      'Office@a.example',
    ]);
  });

  it.each([
    ['PlanOver', { plan: aPlan({ status: 'released' }) }, {}],
    ['PlanChangedMeanwhile', {}, { version: 3 }],
    ['AnswerByPast', {}, { answerBy: '2026-11-21' }],
    ['NotAnAddress', {}, { addresses: [{ urn: 'a' as Urn, email: 'head at a' }] }],
    ['SchoolsUnreachable', { people: people.slice(1) }, {}],
    ['NothingToOffer', { offers: offersTo('a b c') }, {}],
    [
      'GroupsNotReady',
      { groups: [{ group: aGroup('a b'), refusal: { kind: 'WrongSize', task: 'trios', schools: 2 } }] },
      {},
    ],
  ] as const)('is refused with %s', (kind, given, asked) => {
    expect(refused(given, asked)).toMatchObject({ kind });
  });

  it('is a coordinator, and nobody of a school', () => {
    expect(offerPlaces(leaderOf('a'), scene(), wish)).toEqual({ ok: false, refusal: { kind: 'NotYours' } });
  });
});
