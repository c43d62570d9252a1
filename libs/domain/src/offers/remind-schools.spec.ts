import { anOffer, aPlan, coordinator, leaderOf, sent } from './offer.builder.js';
import { remindSchools } from './remind-schools.js';

const later = (hours: number) => new Date(sent.getTime() + hours * 3_600_000);
const waiting = anOffer('a', 'a b c', 'waiting');

describe('a coordinator who reminds schools', () => {
  it('writes to those who have not answered', () => {
    const offers = [waiting, anOffer('b', 'a b c', 'accepted'), anOffer('c', 'a b c', 'declined')];
    expect(remindSchools(coordinator, aPlan(), offers, later(25))).toEqual({ ok: true, value: [waiting] });
  });

  it.each([
    ['RemindedLately', [{ ...waiting, remindedAt: later(10) }], aPlan()],
    ['NobodyWaits', [anOffer('a', 'a b c', 'accepted')], aPlan()],
    ['PlanOver', [waiting], aPlan({ status: 'released' })],
  ] as const)('is refused with %s', (kind, offers, plan) => {
    expect(remindSchools(coordinator, plan, offers, later(30))).toMatchObject({ refusal: { kind } });
  });

  it('is a coordinator, and nobody of a school', () => {
    expect(remindSchools(leaderOf('a'), aPlan(), [waiting], later(30))).toMatchObject({
      refusal: { kind: 'NotYours' },
    });
  });
});
