import { tellFileRefusal } from '@pathways/domain/attachments';
import type { Kept } from '../application/attachment-intake.js';

type Refusal = Extract<Kept, { ok: false }>['refusal'];

/** What a client is told about a file that was not kept: a status, a kind for the program, a sentence for the person. */
export function answerFor(
  name: string,
  refusal: Refusal,
): { status: number; body: { kind: string; message: string } } {
  const { kind } = refusal;
  const say = (status: number, message: string) => ({ status, body: { kind, message } });
  switch (refusal.kind) {
    case 'RoomNotFound':
      return say(404, 'This room does not exist, or it is not for you to see.');
    case 'MayNotAddFiles':
      return say(403, 'You can read this room, but not add files to it.');
    case 'FileIdUsed':
      return say(
        409,
        `“${name}” was not added. Another file was sent under this id before: add it once more.`,
      );
    case 'FileNotScanned':
      return say(503, tellFileRefusal(name, refusal));
    case 'FileTooLarge':
      return say(413, tellFileRefusal(name, refusal));
    default:
      return say(422, tellFileRefusal(name, refusal));
  }
}
