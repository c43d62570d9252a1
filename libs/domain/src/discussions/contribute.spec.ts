import type { ContributionId, DiscussionId, SectionId, SignedIn, Urn } from '../shared/index.js';
import { contribute, type ContributionDraft, type ContributionPlace } from './contribute.js';
import type { Contribution } from './discussion.js';
import {
  aContribution,
  aDiscussion,
  aDraft,
  alder,
  aRoom,
  birch,
  both,
  facilitator,
  leader,
  noon,
  researcher,
} from './testing/builders.js';

const stamp = { id: 'new' as ContributionId, at: noon };
const place = (change: Partial<ContributionPlace> = {}): ContributionPlace => ({
  room: aRoom(),
  discussion: aDiscussion(),
  parent: null,
  ...change,
});
const under = (parent: Partial<Contribution>): Partial<ContributionPlace> => ({
  parent: aContribution(parent),
});
const reply = { parent: 'contribution' as ContributionId };

type Case = [string, SignedIn, Partial<ContributionDraft>, Partial<ContributionPlace>];

describe('to contribute', () => {
  it.each<[...Case, Partial<Contribution>]>([
    ['a leader speaks for her school', leader, {}, {}, { speakingFor: alder, level: 0, revision: 1 }],
    ['a facilitator speaks for no school', facilitator, {}, {}, { speakingFor: null }],
    ['a leader of two says for which', both, { speakingFor: birch }, {}, { speakingFor: birch }],
    ['a reply stands one level below', leader, reply, under({}), { level: 1 }],
    ['a reply to a reply stands two below', leader, reply, under({ level: 1 }), { level: 2 }],
    ['the talk below a stub goes on', leader, reply, under({ deletedAt: noon }), { level: 1 }],
    ['consent is none unless given', leader, {}, {}, { researchConsent: false }],
    ['line breaks of any kind are one', leader, { body: ' a\r\n\r\n\r\nb ' }, {}, { body: 'a\n\nb' }],
  ])('%s', (_, actor, draft, where, expected) => {
    const result = contribute(actor, aDraft(draft), place(where), stamp);
    expect(result).toMatchObject({ ok: true, value: { id: 'new', postedAt: noon, ...expected } });
  });

  it.each<[...Case, string]>([
    ['a researcher only reads', researcher, {}, {}, 'MayNotContribute'],
    ['an ended group is silent', leader, {}, { room: aRoom({ hasEnded: true }) }, 'MayNotContribute'],
    [
      'a closed round is closed',
      leader,
      {},
      { discussion: aDiscussion({ closedAt: noon }) },
      'RoundIsClosed',
    ],
    ['a section of another sheet', leader, { section: 'x' as SectionId }, {}, 'SectionNotOnSheet'],
    ['a parent that is not there', leader, reply, {}, 'ParentNotInSection'],
    [
      'a parent of another talk',
      leader,
      reply,
      under({ discussion: 'x' as DiscussionId }),
      'ParentNotInSection',
    ],
    ['a third level of replies', leader, reply, under({ level: 2 }), 'RepliesTooDeep'],
    ['a school that is not hers', leader, { speakingFor: birch }, {}, 'SchoolNotYours'],
    ['a school that is no member', leader, { speakingFor: '900009' as Urn }, {}, 'SchoolNotYours'],
    ['two schools and no choice', both, {}, {}, 'SchoolNotChosen'],
    ['no words', leader, { body: ' \n\t ' }, {}, 'BodyEmpty'],
    ['too many words', leader, { body: 'é'.repeat(20_001) }, {}, 'BodyTooLong'],
  ])('is refused: %s', (_, actor, draft, where, kind) => {
    const result = contribute(actor, aDraft(draft), place(where), stamp);
    expect(result).toMatchObject({ ok: false, refusal: { kind } });
  });
});
