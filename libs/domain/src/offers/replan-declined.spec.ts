import type { FormationInstance } from '../formation/index.js';
import type { PlannedGroupId } from '../plans/index.js';
import type { Urn } from '../shared/index.js';
import type { GroupToReplan, ReplanTask } from './replan.js';
import { replanDeclined } from './replan-declined.js';

const school = (id: string, value: number, la: string) => ({
  id,
  phase: 'primary',
  la,
  trust: null,
  x: 0,
  y: 0,
  f: [value],
});

/** Twelve schools on a line, each in an authority of its own; a trio is three neighbours. */
const instance: FormationInstance = {
  distance: { missing: 'expected', features: [{ name: 'F', weight: 1, byPhase: { primary: [0, 1] } }] },
  schools: [...'abcdefghijkl'].map((id, at) => school(id, at, `LA ${at}`)),
};

const group = (urns: string, isFixed = false): GroupToReplan => ({
  id: urns as PlannedGroupId,
  urns: [...urns] as Urn[],
  isFixed,
});

const task = (change: Partial<ReplanTask> = {}): ReplanTask => ({
  instance,
  groups: [group('abc', true), group('def'), group('ghi'), group('jkl')],
  leaving: ['d' as Urn],
  moving: [],
  spare: [],
  ...change,
});

const told = (given: ReplanTask) =>
  replanDeclined(given).map(({ way, groups, moved, leftOut }) => ({
    way,
    groups: groups.map(({ group: id, urns }) => `${id}: ${[...urns].sort().join('')}`).sort(),
    moved: moved.length,
    leftOut: leftOut.join(''),
  }));

describe('planning again what was declined', () => {
  it('never touches a group that all accepted', () => {
    for (const { groups } of replanDeclined(task())) {
      expect(groups.flatMap(({ urns }) => urns).filter(urn => 'abc'.includes(urn))).toEqual([]);
      expect(groups.map(({ group: id }) => id)).not.toContain('abc');
    }
  });

  it('takes the school that declined out, and puts those left with others', () => {
    const [option] = told(task());
    expect(option?.leftOut).toBe('');
    expect(option?.groups.join()).not.toContain('d:');
    expect(
      option?.groups
        .flatMap(words => [...(words.split(': ')[1] ?? '')])
        .sort()
        .join(''),
    ).not.toContain('d');
  });

  it('forms the schools left of several groups anew without disturbing another', () => {
    const options = told(task({ leaving: ['f', 'g'] as Urn[] }));
    expect(options.find(({ way }) => way === 'among those left')).toMatchObject({
      groups: ['def: dehi', 'ghi: '],
      moved: 0,
      leftOut: '',
    });
  });

  it('seats the last school of a group in a trio, where a legal one is', () => {
    const options = told(task({ leaving: ['d', 'e'] as Urn[] }));
    expect(options.find(({ way }) => way === 'fewest moves')).toMatchObject({
      groups: ['def: ', 'ghi: fghi'],
      leftOut: '',
    });
  });

  it('makes a trio of a quartet and asks only its own schools again', () => {
    const quartet = task({
      groups: [group('abc', true), group('defj'), group('ghi')],
      leaving: ['j' as Urn],
    });
    const [option] = replanDeclined(quartet);
    expect(option).toMatchObject({
      groups: [{ group: 'defj', urns: ['d', 'e', 'f'] }],
      moved: [],
      leftOut: [],
    });
    expect(option?.toAsk).toEqual(['d', 'e', 'f']);
  });

  it('fills the place of one who declined from the schools in no group', () => {
    const [option] = told(
      task({ leaving: ['d' as Urn], spare: ['j' as Urn], groups: [group('def'), group('ghi')] }),
    );
    expect(option).toMatchObject({ groups: ['def: efj'], moved: 0, leftOut: '' });
  });

  it('does not put a school that asked for a change back with its partners', () => {
    const options = replanDeclined(task({ leaving: [], moving: ['d' as Urn] }));
    for (const { groups } of options) {
      const home = groups.find(({ urns }) => urns.includes('d' as Urn));
      expect(home?.urns.filter(urn => 'ef'.includes(urn)) ?? []).toEqual([]);
    }
  });

  it('gives the same options for the same task', () => {
    expect(replanDeclined(task())).toEqual(replanDeclined(task()));
  });

  it('offers nothing where nothing legal is left to do', () => {
    expect(told(task({ groups: [group('abc', true), group('def')] }))).toEqual([
      { way: 'among those left', groups: ['def: '], moved: 0, leftOut: 'ef' },
    ]);
  });
});
