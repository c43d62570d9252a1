import type { FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { SentFile } from '../application/read-file.handler.js';
import { fileBounds } from '../refi/unpack.js';

const limits = { fileSize: fileBounds.sent + 1, files: 1, fields: 0, parts: 1 };

/** Hands over the request's one file while it lies in a folder of its own, which is gone afterwards whatever happens. */
export async function withSentFile<Outcome>(
  request: FastifyRequest,
  use: (file: SentFile) => Promise<Outcome>,
): Promise<Outcome | 'too large' | null> {
  const part = request.isMultipart() ? await request.file({ limits }) : undefined;
  if (!part) return null;
  const folder = await mkdtemp(join(tmpdir(), 'pathways-exchange-'));
  try {
    const path = join(folder, 'sent');
    const hash = createHash('sha256');
    let size = 0;
    const count = new Transform({
      transform(piece: Buffer, _encoding, done) {
        size += piece.length;
        hash.update(piece);
        done(null, piece);
      },
    });
    await pipeline(part.file, count, createWriteStream(path, { mode: 0o600 }));
    if (size > fileBounds.sent) return 'too large';
    return await use({ path, name: part.filename, digest: hash.digest('hex') });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
