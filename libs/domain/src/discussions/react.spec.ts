import { canReact, react } from './react.js';
import {
  aContribution,
  aDiscussion,
  alder,
  aRoom,
  birch,
  both,
  deputy,
  facilitator,
  leader,
  noon,
  outsider,
  researcher,
} from './testing/builders.js';

const birchs = { speakingFor: birch };
const cedar = '900003' as typeof alder;

describe('to react', () => {
  it.each([
    ['a leader, to another school’s words', leader, birchs, null, alder],
    ['a deputy, to the facilitator’s words', deputy, { speakingFor: null }, null, alder],
    ['one of two schools, to the words of the one', both, birchs, null, alder],
    ['one of two schools, having chosen', both, { speakingFor: null }, birch, birch],
  ])('counts for the school of %s', (_, actor, change, speakingFor, expected) => {
    const decided = react(actor, aContribution(change), place(), { given: true, speakingFor });
    expect(decided).toEqual({ ok: true, value: expected });
  });

  it.each([
    ['to the school’s own words', leader, {}, {}, null, 'MayNotReact'],
    ['to a facilitator without a school', facilitator, {}, {}, null, 'MayNotReact'],
    ['to a researcher', researcher, {}, {}, null, 'MayNotReact'],
    ['to an outsider', outsider, {}, {}, null, 'MayNotReact'],
    ['to a stub', leader, { ...birchs, deletedAt: noon }, {}, null, 'MayNotReact'],
    ['to what is hidden', leader, { ...birchs, hiddenAt: noon }, {}, null, 'MayNotReact'],
    ['after the close', leader, birchs, { closedAt: noon }, null, 'RoundIsClosed'],
    ['for two schools at once', both, { speakingFor: cedar }, {}, null, 'SchoolNotChosen'],
    ['for another’s school', leader, { speakingFor: cedar }, {}, birch, 'SchoolNotYours'],
  ])('is refused %s', (_, actor, change, round, speakingFor, kind) => {
    expect(react(actor, aContribution(change), place(round), { given: true, speakingFor })).toMatchObject({
      ok: false,
      refusal: { kind },
    });
  });

  it('is taken back without naming a school', () => {
    const taken = react(both, aContribution({ speakingFor: cedar }), place(), {
      given: false,
      speakingFor: null,
    });
    expect(taken).toEqual({ ok: true, value: null });
  });

  it('is offered where it would be accepted', () => {
    expect(canReact(leader, aRoom(), aDiscussion(), aContribution(birchs))).toBe(true);
    expect(canReact(leader, aRoom(), aDiscussion(), aContribution())).toBe(false);
  });
});

const place = (round: object = {}) => ({ room: aRoom(), discussion: aDiscussion(round) });
