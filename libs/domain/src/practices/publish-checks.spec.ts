import type { ExcerptId, ProgrammeId, Urn } from '../shared/index.js';
import type { GeneralContext } from './general-context.js';
import type { Manuscript } from './manuscript.js';
import { emptyCard, type PracticeCard, type Resting, type StandingExcerpt } from './practice.js';
import { publishChecks, type CheckKind } from './publish-checks.js';

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
const card: PracticeCard = {
  ...emptyCard,
  title: 'Greeting at the gate',
  problem: 'Pupils came late.',
  context: 'Two-form entry, an estate on the edge of a town.',
  whatTheyDid: 'Two adults greeted pupils.',
  whatItTook: 'Fifteen minutes a day.',
  whatChanged: 'Fewer late marks.',
  whereItMayNotWork: 'Sites with several gates.',
  conditions: 'A gate that staff can see.',
  whatDidNotWork: 'Calling from a window.',
  limits: 'One school, one term.',
  evidenceKind: 'staff views',
  reviewBy: '2027-09-01',
  licence: 'CC BY 4.0',
  phase: 'primary',
  themes: ['attendance'],
  changeNote: '',
};
const context: GeneralContext = {
  phases: ['primary'],
  sizeBands: [],
  disadvantageBands: [],
  authorities: 1,
  schools: 1,
};
const primary = { phase: 'primary', laCode: '1', pupils: 200, disadvantage: 30, traits: [] } as const;
const aManuscript = (change: Partial<Manuscript> = {}): Manuscript => ({
  number: 1,
  card,
  claims: [{ text: 'A greeting costs little.', excerpts: [resting] }],
  excerpts: [excerpt()],
  names: {
    schools: [
      { urn: '900001' as Urn, name: 'Larkhill Primary School' },
      { urn: '900002' as Urn, name: 'St Edda’s Catholic Primary School' },
      { urn: '900003' as Urn, name: 'Oxbow Primary School (Leighfield)' },
    ],
    people: [{ urn: '900001' as Urn, name: 'Rosa Field' }],
  },
  today: '2026-11-22',
  context,
  register: Array.from({ length: 6 }, () => primary),
  readingAge: 12,
  links: [],
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
    ['a note to oneself', { card: { ...card, problem: 'Todo: say it more plainly' } }, 'no placeholders'],
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
    [
      'a school whose name has a place in brackets',
      { card: { ...card, context: 'As Oxbow did.' } },
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
    ['no kind of evidence', { card: { ...card, evidenceKind: null } }, 'card complete'],
    ['no day by which it is looked at again', { card: { ...card, reviewBy: null } }, 'card complete'],
    ['such a day that is past', { card: { ...card, reviewBy: '2026-11-22' } }, 'card complete'],
    ['such a day that is too far', { card: { ...card, reviewBy: '2029-11-23' } }, 'card complete'],
    ['no licence', { card: { ...card, licence: null } }, 'licence chosen'],
    [
      'a child’s name with a need',
      { card: { ...card, problem: 'Callum in Y4 has epilepsy.' } },
      'no pupil details',
    ],
    [
      'a number of pupils below five',
      { card: { ...card, whatChanged: 'Three pupils came.' } },
      'small numbers',
    ],
    [
      'a dead link',
      {
        card: { ...card, evidence: 'See https://example.org/gone.' },
        links: [
          {
            url: 'https://example.org/gone',
            outcome: 'dead',
            because: '404',
            checkedAt: new Date(0),
          },
        ],
      },
      'links answer',
    ],
    [
      'a link to a picture that nothing describes',
      { card: { ...card, evidence: 'Picture: https://example.org/gate.png.' } },
      'pictures told',
    ],
    [
      'a description that fits four schools',
      { register: [primary, primary, primary, primary] },
      'nobody found',
    ],
  ])('stop %s', (_, change, kind) => {
    expect(failed(aManuscript(change))).toContain(kind);
  });

  it('do not take what there is to do for a placeholder', () => {
    expect(
      failed(aManuscript({ card: { ...card, limits: 'Staff know what to do in the morning.' } })),
    ).toEqual([]);
  });

  it('let a picture be linked whose sentence says what it shows', () => {
    const evidence = 'The gate at eight, adults on either side of it: https://example.org/gate.png?w=2.';
    expect(failed(aManuscript({ card: { ...card, evidence } }))).toEqual([]);
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

  it('warn of what keeps nothing back: a figure without source, a link nobody could ask, a text that is hard to read', () => {
    const doubtful = { ...card, whatChanged: 'Absence fell by 12 %. See https://example.org/a.' };
    const checks = publishChecks(aManuscript({ card: doubtful, readingAge: 18.2 }));
    const warned = checks.filter(({ warnings }) => warnings.length > 0).map(({ kind }) => kind);
    expect(warned).toEqual(['numbers sourced', 'links answer', 'reads easily']);
    expect(checks.flatMap(({ problems }) => problems)).toEqual([]);
  });
});
