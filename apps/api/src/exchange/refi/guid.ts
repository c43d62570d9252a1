import { createHmac } from 'node:crypto';

/**
 * What somebody or something is called in files: the same in each file of this installation, and to nobody else a way
 * back to the register or to a person, who could be found by trying all URNs without the secret.
 */
export function fileIdOf(secret: string, ...parts: readonly string[]): string {
  const digest = createHmac('sha256', secret)
    .update(['pathways research file', ...parts].join('\n'))
    .digest('hex');
  const variant = ((Number.parseInt(digest.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `${variant}${digest.slice(18, 20)}`,
    digest.slice(20, 32),
  ].join('-');
}

/** GUIDs come in braces and in any case. Null for what is none. */
export function readGuid(text: string | undefined): string | null {
  const bare = text
    ?.trim()
    .replace(/^\{|\}$/g, '')
    .toLowerCase();
  return bare !== undefined && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(bare) ? bare : null;
}
