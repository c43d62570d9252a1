import type { ExcerptId, ProgrammeId, Urn } from '../shared/index.js';
import type { Resting, StandingExcerpt } from './practice.js';
import { publishChecks, type CheckKind, type Manuscript } from './publish-checks.js';

const excerpt = (change: Partial<StandingExcerpt> = {}): StandingExcerpt => ({
  id: 'e1' as ExcerptId,
  programme: 'p' as ProgrammeId,
  urn: '900001' as Urn,
  quote: 'We stand at the gate every morning and greet each child by name.',
  isOpen: true,
  consents: { 'quote unnamed': 'given' },
  ...change,
});
const resting: Resting = { excerpt: 'e1' as ExcerptId, purpose: 'quote unnamed' };
const card = {
  title: 'Greeting at the gate',
  problem: 'Pupils came late.',
  context: 'Two-form entry, an estate on the edge of a town.',
  whatTheyDid: 'Two adults greeted pupils.',
  whatItTook: 'Fifteen minutes a day.',
  whatChanged: 'Fewer late marks.',
  whereItMayNotWork: 'Sites with several gates.',
  limits: 'One school, one term.',
  phase: 'primary',
  themes: ['attendance'],
  changeNote: '',
} as const;
const aManuscript = (change: Partial<Manuscript> = {}): Manuscript => ({
  number: 1,
  card,
  claims: [{ text: 'A greeting costs little.', excerpts: [resting] }],
  excerpts: [excerpt()],
  names: {
    schools: [
      { urn: '900001' as Urn, name: 'Larkhill Primary School' },
      { urn: '900002' as Urn, name: 'St Edda’s Catholic Primary School' },
    ],
    people: [{ urn: '900001' as Urn, name: 'Rosa Field' }],
  },
  ...change,
});
const failed = (manuscript: Manuscript): CheckKind[] =>
  publishChecks(manuscript)
    .filter(check => check.problems.length > 0)
    .map(check => check.kind);

describe('the checks before publishing', () => {
  it('are passed by a complete card whose claims rest on consented words', () => {
    expect(failed(aManuscript())).toEqual([]);
  });

  it.each<[string, Partial<Manuscript>, CheckKind]>([
    ['an empty field', { card: { ...card, limits: ' ' } }, 'card complete'],
    ['no claim', { claims: [] }, 'claims rest on excerpts'],
    [
      'a claim that rests on nothing',
      { claims: [{ text: 'So it is.', excerpts: [] }] },
      'claims rest on excerpts',
    ],
    [
      'words whose school said nothing',
      { excerpts: [excerpt({ consents: { 'quote unnamed': 'asked' } })] },
      'consent given',
    ],
    [
      'words whose school refused',
      { excerpts: [excerpt({ consents: { 'quote unnamed': 'refused' } })] },
      'consent given',
    ],
    [
      'words whose school withdrew',
      { excerpts: [excerpt({ consents: { 'quote unnamed': 'withdrawn' } })] },
      'consent given',
    ],
    [
      'words consented to for another purpose',
      { excerpts: [excerpt({ consents: { 'quote named': 'given' } })] },
      'consent given',
    ],
    ['words deleted since', { excerpts: [excerpt({ isOpen: false })] }, 'consent given'],
    ['a placeholder', { card: { ...card, whatItTook: 'xx minutes' } }, 'no placeholders'],
    ['lorem ipsum', { card: { ...card, problem: 'Lorem ipsum dolor' } }, 'no placeholders'],
    ['TBC', { card: { ...card, whatChanged: 'Attendance: TBC' } }, 'no placeholders'],
    [
      'a school named in full',
      { card: { ...card, context: 'As larkhill primary school did.' } },
      'nobody named',
    ],
    [
      'a school named as people speak of it',
      { card: { ...card, context: "At St Edda's they tried." } },
      'nobody named',
    ],
    ['a school named in a theme', { card: { ...card, themes: ['Larkhill'] } }, 'nobody named'],
    [
      'a person named in a quotation',
      { excerpts: [excerpt({ quote: 'Ask Rosa Field about it.' })] },
      'nobody named',
    ],
    [
      'a school’s words repeated in the card',
      { card: { ...card, whatTheyDid: 'They stand at the gate every morning and greet each child.' } },
      'quoted once',
    ],
    ['a second version that does not say what changed', { number: 2 }, 'change told'],
  ])('stop %s', (_, change, kind) => {
    expect(failed(aManuscript(change))).toContain(kind);
  });

  it('let a school be named that consented to being named, and no other', () => {
    const named = excerpt({ consents: { 'quote named': 'given' } });
    const claims = [
      { text: 'It costs little.', excerpts: [{ ...resting, purpose: 'quote named' as const }] },
    ];
    const ofOne = { ...card, context: 'At Larkhill Primary School.' };
    const ofTwo = { ...card, context: 'At Larkhill and at St Edda’s.' };
    expect(failed(aManuscript({ claims, excerpts: [named], card: ofOne }))).toEqual([]);
    expect(failed(aManuscript({ claims, excerpts: [named], card: ofTwo }))).toEqual(['nobody named']);
  });
});
