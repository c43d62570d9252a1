import { fileAtMost } from '@pathways/domain/attachments';
import type { FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReceivedFile } from '../application/prepared-file.js';

/** One byte more than may be: what is longer is cut there, and the rule sees that it was too long. */
const limits = { fileSize: fileAtMost + 1, files: 1, fields: 0, parts: 1 };

/** Writes a stream to a file of this machine and counts and digests it on the way: it is never in memory whole. */
export async function writeDown(stream: Readable, path: string): Promise<{ size: number; digest: string }> {
  const hash = createHash('sha256');
  let size = 0;
  const count = new Transform({
    transform(piece: Buffer, _encoding, done) {
      size += piece.length;
      hash.update(piece);
      done(null, piece);
    },
  });
  await pipeline(stream, count, createWriteStream(path, { mode: 0o600 }));
  return { size, digest: hash.digest('hex') };
}

/** Hands over the request's one file while it lies in a folder of its own, which is gone afterwards whatever happens. */
export async function withReceivedFile<Outcome>(
  request: FastifyRequest,
  use: (file: ReceivedFile) => Promise<Outcome>,
): Promise<Outcome | null> {
  const part = request.isMultipart() ? await request.file({ limits }) : undefined;
  if (!part) return null;
  const folder = await mkdtemp(join(tmpdir(), 'pathways-file-'));
  try {
    const path = join(folder, 'sent');
    return await use({ path, name: part.filename, ...(await writeDown(part.file, path)) });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
