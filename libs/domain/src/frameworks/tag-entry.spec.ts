import type { AuthorityCode, GroupId, ProgrammeId, Urn } from '../shared/index.js';
import { canTag } from './framework.policy.js';
import { somebody } from './kpi.builder.js';
import { linkEntries } from './link-entries.js';
import { tagEntry } from './tag-entry.js';
import type { TagKind, TagSubject } from './tag-subject.js';

const programme = 'p' as ProgrammeId;
const group = 'g' as GroupId;
const urn = '900001' as Urn;
const subject = (kind: TagKind): TagSubject => ({ kind, id: 's', programme, group, urns: [urn] });

const leader = somebody({ role: 'school leader', urn });
const coordinator = somebody({ role: 'coordinator', programme });
const researcher = somebody({ role: 'researcher', programme });
const facilitator = somebody({ role: 'facilitator', group });
const editor = somebody({ role: 'editor' });
const officer = somebody({ role: 'LA officer', authority: '999' as AuthorityCode });

describe('tagging with an entry', () => {
  it.each([
    ['practice', [researcher, editor], [leader, coordinator, facilitator, officer]],
    ['prompt', [coordinator], [leader, researcher, facilitator, editor, officer]],
    ['discussion', [leader, facilitator], [coordinator, researcher, editor, officer]],
    ['action', [leader, facilitator], [coordinator, researcher, editor, officer]],
  ] as const)('a %s is for those who may write it', (kind, may, mayNot) => {
    expect(may.every(actor => canTag(actor, subject(kind)))).toBe(true);
    expect(mayNot.some(actor => canTag(actor, subject(kind)))).toBe(false);
  });

  it.each([
    [
      { isCurrent: true, isTagged: false },
      { ok: true, value: true },
    ],
    [
      { isCurrent: false, isTagged: true },
      { ok: true, value: false },
    ],
    [
      { isCurrent: false, isTagged: false },
      { ok: false, refusal: { kind: 'EntryGone' } },
    ],
    [null, { ok: false, refusal: { kind: 'NotVisible' } }],
  ])('answers for an entry %j', (entry, decided) => {
    expect(tagEntry(leader, subject('action'), entry)).toEqual(decided);
  });
});

describe('linking entries', () => {
  const one = { framework: 'b', path: '1' };
  const other = { framework: 'a', path: '2' };
  const because = 'Both ask for belonging.';
  const known = { kept: [{ authority: null, programme }], areLinked: false };

  it('keeps the ends in one order', () => {
    expect(linkEntries(coordinator, { one, other, because }, known)).toEqual({
      ok: true,
      value: { one: other, other: one, because },
    });
  });

  it.each([
    ['NotVisible', linkEntries(leader, { one, other, because }, known)],
    ['NotVisible', linkEntries(coordinator, { one, other, because }, { ...known, kept: null })],
    ['NotVisible', linkEntries(coordinator, { one, other, because }, { ...known, kept: [] })],
    ['SameFramework', linkEntries(coordinator, { one, other: { ...one, path: '9' }, because }, known)],
    ['ReasonMissing', linkEntries(coordinator, { one, other, because: '' }, known)],
    ['AlreadyLinked', linkEntries(coordinator, { one, other, because }, { ...known, areLinked: true })],
  ])('refuses: %s', (kind, decided) => {
    expect(decided).toMatchObject({ ok: false, refusal: { kind } });
  });
});
