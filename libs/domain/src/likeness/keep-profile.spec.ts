import { profilesFor } from '../formation/index.js';
import type { Actor, PersonId, ProgrammeId } from '../shared/index.js';
import { faultOf, keepProfile, type KeepProfileRefusal } from './keep-profile.js';
import { asProfile, type OwnProfile, type ProfileDraft, type ProfileId } from './own-profile.js';

const programme = 'north' as ProgrammeId;
const coordinator: Actor = {
  kind: 'person',
  personId: 'p' as PersonId,
  name: 'Ada',
  grants: [{ role: 'coordinator', programme }],
};
const draft: ProfileDraft = {
  id: 'one' as ProfileId,
  programme,
  phase: 'primary',
  name: 'Language first',
  because: 'New arrivals are what our schools share.',
  reference: 'pool',
  weights: [
    { code: 'PNUMEAL', weight: 3 },
    { code: 'NOR', weight: 0 },
  ],
};
const kept: OwnProfile = { ...draft, version: 2 };
const nothing = { current: null, names: [] };

describe('keeping a profile', () => {
  it('makes version 1 of a new one, and the next version of one that stands', () => {
    expect(keepProfile(coordinator, draft, 0, nothing)).toMatchObject({ ok: true, value: { version: 1 } });
    const change = { ...draft, because: 'And because they asked.' };
    expect(keepProfile(coordinator, change, 2, { current: kept, names: [] })).toMatchObject({
      ok: true,
      value: { version: 3, because: change.because },
    });
  });

  it('answers the same request again with what it made', () => {
    const again = keepProfile(coordinator, draft, 0, { current: kept, names: [] });
    expect(again).toEqual({ ok: true, value: kept });
  });

  const refused: readonly [string, Partial<ProfileDraft>, KeepProfileRefusal['kind']][] = [
    ['without a name', { name: '  ' }, 'NoName'],
    ['without a reason', { because: ' \n' }, 'NoReason'],
    ['under a name that stands', { name: 'disadvantage FIRST ' }, 'NameTaken'],
    [
      'under the name of a profile of the product',
      { name: profilesFor('primary')[0]?.name ?? '' },
      'NameTaken',
    ],
    ['that weighs nothing', { weights: [{ code: 'NOR', weight: 0 }] }, 'WeightsSumToZero'],
    ['without any weights', { weights: [] }, 'WeightsSumToZero'],
    ['with a weight below zero', { weights: [{ code: 'NOR', weight: -1 }] }, 'WeightsBelowZero'],
    ['with a weight that is no number', { weights: [{ code: 'NOR', weight: NaN }] }, 'WeightsBelowZero'],
    ['with a measure of another phase', { weights: [{ code: 'ATT8SCR', weight: 1 }] }, 'UnknownMeasures'],
    ['with a measure twice', { weights: [draft.weights, draft.weights].flat() }, 'MeasuresRepeated'],
    ['on national values that nobody publishes', { reference: 'national' }, 'NoNationalValues'],
  ];
  it.each(refused)('refuses one %s', (_, change, kind) => {
    const known = { current: null, names: ['Disadvantage first'] };
    expect(keepProfile(coordinator, { ...draft, ...change }, 0, known)).toMatchObject({
      ok: false,
      refusal: { kind },
    });
  });

  it('refuses a change made on an older version, and says what stands now', () => {
    const change = { ...draft, because: 'Other words.' };
    expect(keepProfile(coordinator, change, 1, { current: kept, names: [] })).toEqual({
      ok: false,
      refusal: { kind: 'ProfileChangedMeanwhile', current: kept },
    });
  });

  it('is for coordinators of the programme, and for profiles of it', () => {
    const elsewhere = { ...kept, programme: 'south' as ProgrammeId };
    const known = [
      keepProfile({ kind: 'stranger' }, draft, 0, nothing),
      keepProfile(coordinator, { ...draft, programme: 'south' as ProgrammeId }, 0, nothing),
      keepProfile(coordinator, draft, 2, { current: elsewhere, names: [] }),
    ];
    for (const answer of known) expect(answer).toMatchObject({ refusal: { kind: 'NotYours' } });
  });
});

describe('a kept profile', () => {
  it('looks at the measures that weigh something, in words', () => {
    const profile = asProfile(kept, null);
    expect(profile).toMatchObject({ key: 'one', version: 2, origin: 'own' });
    expect(profile.measures).toMatchObject([
      { code: 'PNUMEAL', standsFor: 'English as an additional language', weight: 3 },
    ]);
  });

  it('may rest on national values where the department publishes them', () => {
    const weights = [{ code: 'IdaciPupils', weight: 1 }];
    expect(faultOf({ phase: 'secondary', weights, reference: 'national' })).toBeNull();
  });
});
