import { fileKinds } from '@pathways/domain/attachments';
import type { FastifyReply } from 'fastify';
import type { Readable } from 'node:stream';
import type { OpenedAttachment } from '../application/attachment.queries.js';
import type { Variant } from '../application/attachment-links.js';

/** What any file system and header takes; the true name stands beside it, percent-encoded (RFC 6266, RFC 8187). */
const plain = (name: string): string => name.normalize('NFD').replace(/[^\w .,()-]/g, '') || 'file';
const encoded = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

const disposition = (name: string, isPicture: boolean): string =>
  `${isPicture ? 'inline' : 'attachment'}; filename="${plain(name)}"; filename*=UTF-8''${encoded(name)}`;

/** The headers that make a foreign file harmless, whatever it holds: nothing of it runs, only pictures show in place. */
export function handOut(
  reply: FastifyReply,
  { name, ending, digest }: OpenedAttachment,
  { variant, bytes }: { variant: Variant; bytes: Readable | null },
): void {
  const kind = variant === 'preview' ? fileKinds.webp : fileKinds[ending];
  void reply
    .header('content-type', kind.mediaType)
    .header('content-disposition', disposition(name, kind.isPicture))
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('cross-origin-resource-policy', 'same-origin')
    // Kept by the browser, but asked for anew each time: what was hidden since is not shown again.
    .header('cache-control', 'private, no-cache')
    .header('etag', etagOf(digest, variant));
  if (bytes) void reply.send(bytes);
  else void reply.status(304).send();
}

export const etagOf = (digest: string, variant: Variant): string => `"${variant}-${digest.slice(0, 32)}"`;
