import { fileTypeFromFile } from 'file-type';
import { createReadStream } from 'node:fs';

/** Bytes that no text of the last forty years holds: those below a space which are no tab, line break or form feed. */
const isTextByte = (byte: number): boolean => byte >= 0x20 || [0x09, 0x0a, 0x0c, 0x0d].includes(byte);

const byteOrderOf16 = ['fffe', 'feff'];

/** Text that a browser or a drawing program would run rather than show. */
const markup = /^\s*(?:<\?xml[^>]*\?>|<!--[\s\S]*?-->|\s)*<(!doctype\s+(\w+)|(\w+))/i;
const markupNames = ['html', 'head', 'body', 'script', 'svg', 'iframe', 'style'];

function asMarkup(start: string): string | null {
  const [, , declared, element] = markup.exec(start) ?? [];
  const name = (declared ?? element ?? '').toLowerCase();
  if (!markupNames.includes(name)) return null;
  return name === 'svg' ? 'svg' : 'html';
}

async function asText(path: string): Promise<string | null> {
  let start: Buffer | null = null;
  for await (const piece of createReadStream(path)) {
    const bytes = piece as Buffer;
    start ??= bytes.subarray(0, 4_096);
    if (!byteOrderOf16.includes(start.toString('hex', 0, 2)) && !bytes.every(isTextByte)) return null;
  }
  const is16 = start !== null && byteOrderOf16.includes(start.toString('hex', 0, 2));
  return asMarkup(start?.toString(is16 ? 'utf16le' : 'utf8') ?? '') ?? 'txt';
}

/** Names for content that goes by several. */
const alsoKnownAs: Readonly<Record<string, string>> = { apng: 'png', xml: 'xml' };

/**
 * What a file holds, as the ending that such content usually has: 'txt' for text of any kind, 'html' and 'svg' for text
 * that runs, null for what nothing knows. Office files are told from other archives by what is in them. The name is
 * not asked.
 */
export async function foundIn(path: string): Promise<string | null> {
  const found = await fileTypeFromFile(path);
  if (!found) return asText(path);
  if (found.ext === 'xml') return (await asText(path)) === 'svg' ? 'svg' : 'xml';
  return alsoKnownAs[found.ext] ?? found.ext;
}
