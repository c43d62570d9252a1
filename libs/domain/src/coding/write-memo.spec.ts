import type { Actor, CodeId, PersonId, ProgrammeId } from '../shared/index.js';
import type { Memo, MemoId } from './memo.js';
import { removeMemo, reviseMemo, writeMemo } from './write-memo.js';

const programme = 'p' as ProgrammeId;
const person = (id: string, role: 'researcher' | 'coordinator'): Actor => ({
  kind: 'person',
  personId: id as PersonId,
  name: id,
  grants: [{ role, programme }],
});
const author = person('x', 'researcher');
const colleague = person('y', 'researcher');
const coordinator = person('z', 'coordinator');
const aMemo = (change: Partial<Memo> = {}): Memo => ({
  id: 'm' as MemoId,
  programme,
  subject: { kind: 'code', code: 'k' as CodeId },
  author: 'x' as PersonId,
  revision: 2,
  body: 'Two schools mean different things.',
  isRemoved: false,
  ...change,
});

describe('a memo', () => {
  it('is written by a researcher of the programme, without blanks around it', () => {
    expect(writeMemo(author, programme, ' Look here. ', true)).toEqual({ ok: true, value: 'Look here.' });
  });

  it.each([
    ['a coordinator', coordinator, 'a', true, 'NotVisible'],
    ['nothing written', author, ' ', true, 'NothingWritten'],
    ['something that is not of the programme', author, 'a', false, 'NothingToNote'],
  ])('is refused for %s', (_, actor, body, isThere, kind) => {
    expect(writeMemo(actor, programme, body, isThere)).toMatchObject({ refusal: { kind } });
  });

  it('is reworded by its author; the same words again change nothing', () => {
    expect(reviseMemo(author, aMemo(), 'Other words.', 2)).toMatchObject({
      value: { revision: 3, changed: true },
    });
    expect(reviseMemo(author, aMemo(), aMemo().body, 1)).toMatchObject({
      value: { revision: 2, changed: false },
    });
  });

  it.each([
    ['another researcher', colleague, aMemo(), 'b', 2, 'NotYours'],
    ['a coordinator', coordinator, aMemo(), 'b', 2, 'NotVisible'],
    ['a removed memo', author, aMemo({ isRemoved: true }), 'b', 2, 'NotVisible'],
    ['nothing written', author, aMemo(), ' ', 2, 'NothingWritten'],
    ['an older revision', author, aMemo(), 'b', 1, 'MemoChangedMeanwhile'],
  ])('is not reworded for %s', (_, actor, memo, body, revision, kind) => {
    expect(reviseMemo(actor, memo, body, revision)).toMatchObject({ refusal: { kind } });
  });

  it('is taken away by its author only', () => {
    expect(removeMemo(author, aMemo())).toMatchObject({ value: { changed: true } });
    expect(removeMemo(author, aMemo({ isRemoved: true }))).toMatchObject({ value: { changed: false } });
    expect(removeMemo(colleague, aMemo())).toMatchObject({ refusal: { kind: 'NotYours' } });
    expect(removeMemo(coordinator, aMemo())).toMatchObject({ refusal: { kind: 'NotVisible' } });
  });
});
