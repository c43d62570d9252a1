import type { ContributionId, GroupId, PersonId } from '../shared/index.js';
import { attachFiles } from './attach-files.js';
import type { Attachment, AttachmentId } from './attachment.js';
import { repeatFile } from './repeat-file.js';

const [room, author, contribution] = ['room' as GroupId, 'amina' as PersonId, 'said' as ContributionId];
const id = 'file' as AttachmentId;
const aFile = (change: Partial<Attachment> = {}): Attachment => ({
  id,
  room,
  author,
  contribution: null,
  name: 'plan.pdf',
  ending: 'pdf',
  digest: 'abc',
  ...change,
});
const place = { contribution, room, author };

describe('the files of a contribution', () => {
  it('are attached when its author named them', () => {
    expect(attachFiles([id, id], [aFile()], place)).toEqual({ ok: true, value: [id] });
  });

  it('stay when an edit names them again', () => {
    expect(attachFiles([id], [aFile({ contribution })], place)).toEqual({ ok: true, value: [] });
  });

  it.each([
    ['of somebody else', { author: 'ben' as PersonId }],
    ['of another room', { room: 'elsewhere' as GroupId }],
    ['of another contribution', { contribution: 'other' as ContributionId }],
  ])('are refused: a file %s', (_, change) => {
    const refusal = { kind: 'FileMissing', ids: [id] };
    expect(attachFiles([id], [aFile(change)], place)).toEqual({ ok: false, refusal });
  });

  it('are refused: a file that never arrived', () => {
    expect(attachFiles([id], [], place)).toMatchObject({ ok: false });
  });
});

describe('the same file sent again', () => {
  it('is answered with the one that was kept', () => {
    expect(repeatFile(aFile(), aFile())).toEqual({ ok: true, value: aFile() });
  });

  it.each([[{ digest: 'other' }], [{ author: 'ben' as PersonId }], [{ room: 'elsewhere' as GroupId }]])(
    'is refused with %j',
    change => {
      expect(repeatFile(aFile(), aFile(change))).toMatchObject({ refusal: { kind: 'FileIdUsed' } });
    },
  );
});
