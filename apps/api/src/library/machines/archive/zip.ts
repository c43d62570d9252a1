import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import yazl from 'yazl';

/** Every file with the same day in it: the same library makes the same archive. */
export class SummedZip {
  private readonly zip = new yazl.ZipFile();
  private readonly sums: string[] = [];
  private readonly written: Promise<void>;

  constructor(
    path: string,
    private readonly madeAt: Date,
  ) {
    this.written = pipeline(this.zip.outputStream, createWriteStream(path, { mode: 0o600 }));
    // It is awaited at the end; until then a full disk must not end the process.
    this.written.catch(() => undefined);
  }

  add(name: string, bytes: Buffer): void {
    this.sum(name, bytes);
    this.zip.addBuffer(bytes, name, { mtime: this.madeAt, mode: 0o100644 });
  }

  /** Bytes that lie in a file are read when their turn comes: the whole library at once would fill the memory. */
  addFile(name: string, path: string, bytes: Buffer): void {
    this.sum(name, bytes);
    this.zip.addFile(path, name, { mtime: this.madeAt, mode: 0o100644 });
  }

  private sum(name: string, bytes: Buffer): void {
    this.sums.push(`${createHash('sha256').update(bytes).digest('hex')}  ${name}`);
  }

  /** Adds the sums of all that was added, and their signature, and closes. */
  async close(sign: (sums: Buffer) => Buffer): Promise<void> {
    const sums = Buffer.from(
      `${this.sums.sort((one, other) => (one.slice(66) < other.slice(66) ? -1 : 1)).join('\n')}\n`,
    );
    const terms = { mtime: this.madeAt, mode: 0o100644 };
    this.zip.addBuffer(sums, 'SHA256SUMS', terms);
    this.zip.addBuffer(sign(sums), 'SHA256SUMS.sig', terms);
    this.zip.end();
    await this.written;
  }
}
