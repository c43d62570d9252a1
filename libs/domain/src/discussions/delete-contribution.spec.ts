import { deleteContribution } from './delete-contribution.js';
import {
  aContribution,
  aRoom,
  deputy,
  facilitator,
  leader,
  noon,
  outsider,
  researcher,
} from './testing/builders.js';

describe('to delete a contribution', () => {
  it.each([
    ['its author', leader],
    ['the facilitator, who hides it', facilitator],
  ])('is for %s', (_, actor) => {
    expect(deleteContribution(actor, aContribution(), aRoom(), noon)).toMatchObject({
      ok: true,
      value: { deletedAt: noon, deletedBy: actor.personId },
    });
  });

  it.each([
    ['a colleague', deputy],
    ['a researcher', researcher],
    ['an outsider', outsider],
  ])('is refused to %s', (_, actor) => {
    const result = deleteContribution(actor, aContribution(), aRoom(), noon);
    expect(result).toMatchObject({ ok: false, refusal: { kind: 'NotYours' } });
  });

  it('twice leaves the first stub', () => {
    const stub = aContribution({ deletedAt: noon, deletedBy: leader.personId });
    expect(deleteContribution(facilitator, stub, aRoom(), new Date())).toEqual({ ok: true, value: stub });
  });
});
