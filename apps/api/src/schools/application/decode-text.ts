import { isUtf8 } from 'node:buffer';
import type { ImportRefusal } from '@pathways/domain/schools';

/** Thrown inside a stream, where nothing can be returned; `readTable` turns it back into a refusal. */
export class Refused extends Error {
  constructor(readonly refusal: ImportRefusal) {
    super(refusal.kind);
  }
}

const newline = 0x0a;

function countLines(bytes: Uint8Array): number {
  let lines = 0;
  for (const byte of bytes) if (byte === newline) lines += 1;
  return lines;
}

const isControl = (byte: number) => byte < 0x09 || (byte > 0x0d && byte < 0x20);

/** What a chunk that is not UTF-8 most likely is, for the person who has to save it again. */
function likeness(bytes: Uint8Array): 'UTF-16' | 'Windows-1252' | 'no text at all' {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'UTF-16';
  const sample = bytes.subarray(0, 4_096);
  const nulls = [...sample.keys()].filter(at => sample[at] === 0);
  const oneSided = new Set(nulls.map(at => at % 2)).size === 1;
  if (oneSided && nulls.length > sample.length / 3) return 'UTF-16';
  return sample.some(isControl) ? 'no text at all' : 'Windows-1252';
}

/** The line of the first byte that is no UTF-8, counted within the chunk. */
function brokenLine(bytes: Uint8Array): number {
  let from = 0;
  for (let line = 0; ; line += 1) {
    const to = bytes.indexOf(newline, from);
    if (to === -1 || !isUtf8(bytes.subarray(from, to))) return line;
    from = to + 1;
  }
}

/**
 * UTF-8 text of a stream of bytes, chunk by chunk. Throws Refused at the first chunk that is something else, that goes
 * beyond the limits, or when the stream ends without a line break: published files end with one.
 */
export async function* decodeText(
  bytes: AsyncIterable<Uint8Array>,
  { mostBytes, mostLines }: { readonly mostBytes: number; readonly mostLines: number },
): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  let total = 0;
  let last = newline;
  for await (const chunk of bytes) {
    total += chunk.length;
    if (total > mostBytes) throw new Refused({ kind: 'TooLarge', megabytes: Math.round(mostBytes / 1e6) });
    yield decoded(decoder, chunk, line);
    line += countLines(chunk);
    // Quoted cells may hold line breaks, so there may be more of them than lines of the table; not without end.
    if (line > mostLines * 4) throw new Refused({ kind: 'TooManyLines', most: mostLines });
    last = chunk.at(-1) ?? last;
  }
  if (last !== newline && last !== 0x0d) throw new Refused({ kind: 'CutOff', line });
}

function decoded(decoder: InstanceType<typeof TextDecoder>, chunk: Uint8Array, line: number): string {
  const refused = () =>
    new Refused({ kind: 'NotUtf8', line: line + brokenLine(chunk), looksLike: likeness(chunk) });
  let text: string;
  try {
    text = decoder.decode(chunk, { stream: true });
  } catch {
    throw refused();
  }
  if (text.includes('\0')) throw refused();
  return text;
}
