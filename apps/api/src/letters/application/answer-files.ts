import { Injectable } from '@nestjs/common';
import { tellFileRefusal, type AttachmentId } from '@pathways/domain/attachments';
import { documentOfText, type TalkDocument } from '@pathways/domain/discussions';
import type { GroupId, SignedIn } from '@pathways/domain/shared';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v5 } from 'uuid';
import { AttachmentIntake, type Kept } from '../../attachments/application/attachment-intake.js';
import type { MailedFile, ReadMail } from './read-mail.js';

type TalkPart = TalkDocument['content'][number];

/** Ids that are made from a mail: the same mail, delivered again, has the same ones. */
const mails = '6f1a3c1e-6a53-5a0b-9b43-0d9c1c3d7a11';
export const idFrom = <Id extends string>(...parts: readonly string[]): Id =>
  v5(parts.join(' '), mails) as Id;

/** A mail's words with its files beneath them, and what of them was not taken. */
export interface AnswerWithFiles {
  readonly document: TalkDocument;
  readonly leftOut: readonly string[];
}

@Injectable()
export class AnswerFiles {
  constructor(private readonly intake: AttachmentIntake) {}

  async keep(actor: SignedIn, room: GroupId, text: string, mail: ReadMail): Promise<AnswerWithFiles> {
    const leftOut: string[] = [];
    const parts: TalkPart[] = [];
    for (const [place, file] of mail.files.entries()) {
      const id = idFrom<AttachmentId>(mail.messageId, actor.personId, 'file', String(place));
      const kept = await this.keepOne(actor, room, id, file);
      if (kept.ok)
        parts.push(
          asPart(kept.value.id, kept.value.name, 'width' in kept.value && kept.value.width !== null),
        );
      else leftOut.push(whyLeftOut(file.name, kept.refusal));
    }
    return { document: { type: 'doc', content: [...documentOfText(text).content, ...parts] }, leftOut };
  }

  private async keepOne(actor: SignedIn, room: GroupId, id: AttachmentId, file: MailedFile): Promise<Kept> {
    const folder = await mkdtemp(join(tmpdir(), 'pathways-mail-'));
    try {
      const path = join(folder, 'sent');
      await writeFile(path, file.content, { mode: 0o600 });
      const digest = createHash('sha256').update(file.content).digest('hex');
      return await this.intake.handle(actor, {
        id,
        room,
        path,
        name: file.name,
        size: file.content.length,
        digest,
      });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}

const asPart = (attachmentId: AttachmentId, name: string, isPicture: boolean): TalkPart =>
  isPicture
    ? { type: 'talkImage', attrs: { attachmentId, alt: name } }
    : { type: 'talkFile', attrs: { attachmentId, name } };

type FileRefused = Extract<Kept, { ok: false }>['refusal'];

function whyLeftOut(name: string, refusal: FileRefused): string {
  switch (refusal.kind) {
    case 'FileIdUsed':
      return `“${name}” was not added: another file came under the same number.`;
    case 'RoomNotFound':
    case 'MayNotAddFiles':
      return `“${name}” was not added: you may not add files in this room.`;
    default:
      return tellFileRefusal(name, refusal);
  }
}
