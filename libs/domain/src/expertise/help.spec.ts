import type { Actor, PersonId, ProgrammeId, Urn } from '../shared/index.js';
import { answerHelp } from './answer-help.js';
import { creditHelp, type HelpSide } from './credit-help.js';
import type { ExpertiseId, HelpId, StandingExpertise, StandingHelp } from './expertise.js';
import { listExpertise } from './list-expertise.js';
import { seekHelp } from './seek-help.js';

const [larkfield, merebank] = ['900001' as Urn, '900002' as Urn];
const of = (urn: Urn): Actor => ({
  kind: 'person',
  personId: 'x' as PersonId,
  name: 'X',
  grants: [{ role: 'colleague', urn }],
});
const expertise: StandingExpertise = {
  id: 'e' as ExpertiseId,
  programme: 'p' as ProgrammeId,
  urn: larkfield,
  kind: 'offer',
  standing: 'hub school',
  title: 'Phonics in the first weeks',
  words: 'We show it in our classes on Tuesdays.',
  hasEnded: false,
  isHidden: false,
};
const help: StandingHelp = {
  id: 'h' as HelpId,
  expertise: expertise.id,
  urn: merebank,
  words: 'May two of us come?',
  state: 'waiting',
  owner: larkfield,
};
const kindOf = (result: { ok: true } | { ok: false; refusal: { kind: string } }) =>
  result.ok ? 'done' : result.refusal.kind;

describe('the directory of expertise', () => {
  it('takes what a school offers, tidied, and lets nobody ask as a hub school', () => {
    const wish = { ...expertise, title: '  Phonics   first ', kind: 'ask' as const };
    expect(listExpertise(of(larkfield), wish, true)).toMatchObject({
      ok: true,
      value: { title: 'Phonics first', standing: 'school' },
    });
  });

  it.each([
    ['another school’s offer', of(merebank), {}, true, 'NotYourSchool'],
    ['a school outside the programme', of(larkfield), {}, false, 'NotInProgramme'],
    ['no title', of(larkfield), { title: ' ' }, true, 'TitleMissing'],
    ['too many words', of(larkfield), { words: 'x'.repeat(1_001) }, true, 'WordsMissing'],
  ])('refuses %s', (_, actor, change, takesPart, kind) => {
    expect(kindOf(listExpertise(actor, { ...expertise, ...change }, takesPart))).toBe(kind);
  });
});

describe('help between two schools', () => {
  it.each([
    ['a partner', of(merebank), {}, help, 'done'],
    ['the school itself', of(larkfield), {}, { ...help, urn: larkfield }, 'OwnExpertise'],
    ['a school for which one does not speak', of(larkfield), {}, help, 'NotYourSchool'],
    ['somebody who comes too late', of(merebank), { hasEnded: true }, help, 'ExpertiseEnded'],
    ['somebody who says nothing', of(merebank), {}, { ...help, words: '' }, 'WordsMissing'],
  ])('is sought by %s', (_, actor, change, wish, kind) => {
    expect(kindOf(seekHelp(actor, { expertise: { ...expertise, ...change }, takesPart: true }, wish))).toBe(
      kind,
    );
  });

  it('is sought by schools of the programme alone', () => {
    expect(kindOf(seekHelp(of(merebank), { expertise, takesPart: false }, help))).toBe('NotInProgramme');
  });

  it.each([
    ['its school', of(larkfield), 'waiting', 'Come on Tuesday.', 'done'],
    ['the school that came', of(merebank), 'waiting', 'Yes.', 'NotYourSchool'],
    ['its school a second time', of(larkfield), 'declined', 'Come after all.', 'AnsweredAlready'],
    ['its school without a word', of(larkfield), 'waiting', ' ', 'WordsMissing'],
  ] as const)('is answered by %s', (_, actor, state, because, kind) => {
    expect(kindOf(answerHelp(actor, { ...help, state }, { agrees: true, because }))).toBe(kind);
  });

  it.each<[string, Actor, HelpSide, StandingHelp['state'], string, string]>([
    ['the giver', of(larkfield), 'owner', 'agreed', 'Two visits.', 'done'],
    ['the taker', of(merebank), 'comer', 'agreed', 'We changed our mornings.', 'done'],
    ['one for the other', of(merebank), 'owner', 'agreed', 'Thanks to us.', 'NotYourSchool'],
    ['somebody before it was agreed', of(larkfield), 'owner', 'waiting', 'Two visits.', 'NotAgreed'],
    ['nobody with an empty sentence', of(larkfield), 'owner', 'agreed', '', 'WordsMissing'],
  ])('is credited by %s', (_, actor, side, state, words, kind) => {
    expect(kindOf(creditHelp(actor, { ...help, state }, { side, words }))).toBe(kind);
  });
});
