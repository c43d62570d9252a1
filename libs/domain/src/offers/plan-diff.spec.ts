import type { GroupId } from '../shared/index.js';
import { aGroup, aScene, aSchool, aStandingGroup, coordinator, offersTo } from './offer.builder.js';
import { isDeclined, isReady, planDiff } from './plan-diff.js';

const at = 'standing' as GroupId;
const member = (urn: string) => aSchool(urn, { alreadyIn: at });

describe('the difference that a plan would make', () => {
  it('tells new groups from those that change, stay or were released', () => {
    const diff = planDiff(
      coordinator,
      aScene({
        groups: [
          aGroup('a b c'),
          aGroup('p q r n', { schools: [member('p'), member('q'), member('r'), aSchool('n')] }),
          aGroup('x y z', { releasedAs: 'done' as GroupId }),
          aGroup('', { schools: [] }),
        ],
        standing: [
          aStandingGroup('p q r'),
          { ...aStandingGroup('k l m'), id: 'other' as GroupId },
          { ...aStandingGroup('x y z'), id: 'done' as GroupId },
        ],
      }),
    );
    expect(diff.groups.map(({ kind }) => kind)).toEqual(['new', 'changed', 'released']);
    expect(diff.groups[1]?.change).toMatchObject({ joins: ['n'], leaves: [], stays: ['p', 'q', 'r'] });
    expect(diff.untouched.map(({ id }) => id)).toEqual(['other']);
  });

  it('leaves a group alone that says what stands', () => {
    const groups = [aGroup('p q r', { schools: [member('p'), member('q'), member('r')] })];
    const diff = planDiff(coordinator, aScene({ groups, standing: [aStandingGroup('p q r')] }));
    expect(diff.groups[0]).toMatchObject({ kind: 'kept', rules: null, answers: null });
  });

  it('says of each group whether it is ready, waits or was declined', () => {
    const groups = [aGroup('a b c'), aGroup('d e f'), aGroup('g h i')];
    const offers = [
      ...offersTo('a b c', 'accepted', 'accepted', 'accepted'),
      ...offersTo('d e f', 'accepted', 'waiting', 'accepted'),
      ...offersTo('g h i', 'accepted', 'change asked', 'waiting'),
    ];
    const diff = planDiff(coordinator, aScene({ groups, offers }));
    expect(diff.groups.map(isReady)).toEqual([true, false, false]);
    expect(diff.groups.map(isDeclined)).toEqual([false, false, true]);
  });
});
