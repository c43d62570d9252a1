import type { Actor, PersonId, ProgrammeId } from '../shared/index.js';
import { takeBest } from './take-best.js';

const programme = 'p' as ProgrammeId;
const nobody: Actor = { kind: 'person', personId: 'x' as PersonId, name: 'X', grants: [] };
const coordinator: Actor = { ...nobody, grants: [{ role: 'coordinator', programme }] };

describe('taking the best answer so far', () => {
  it('is a coordinator’s while the run searches', () => {
    expect(takeBest(coordinator, programme, 'running').ok).toBe(true);
  });

  it.each([
    ['somebody else', nobody, 'running', { kind: 'NotYours' }],
    ['a coordinator, while it waits', coordinator, 'waiting', { kind: 'NothingFoundYet' }],
    [
      'a coordinator, when it has ended',
      coordinator,
      'finished',
      { kind: 'AlreadyOver', status: 'finished' },
    ],
  ] as const)('is refused to %s', (_, actor, status, refusal) => {
    expect(takeBest(actor, programme, status)).toEqual({ ok: false, refusal });
  });
});
