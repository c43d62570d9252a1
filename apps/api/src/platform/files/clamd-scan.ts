import { createReadStream } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { VirusScan, type ScanVerdict } from './virus-scan.js';

const patienceMs = 60_000;
const pieceSize = 64 * 1024;

/** ClamAV's daemon over its INSTREAM command: the file in pieces, each behind its length; a length of zero ends it. */
export class ClamdScan extends VirusScan {
  readonly words: string;

  constructor(private readonly address: URL) {
    super();
    this.words = `clamd at ${address.host || address.pathname}`;
  }

  async scan(path: string): Promise<ScanVerdict> {
    const socket = this.connect();
    const answer = answerOf(socket);
    // When both fail, the reason is the answer's: a socket that broke while it was written to broke for it too.
    const [told] = await Promise.all([answer, send(socket, path).catch(() => undefined)]);
    if (/\bFOUND\b/.test(told)) return 'infected';
    if (/:\s*OK\b/.test(told)) return 'clean';
    throw new Error(`clamd did not scan: ${told || 'no answer'}`);
  }

  private connect(): Socket {
    const { protocol, hostname, port, pathname } = this.address;
    return protocol === 'unix:'
      ? connect({ path: pathname })
      : connect({ host: hostname, port: Number(port || 3310) });
  }
}

function answerOf(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let told = '';
    socket.setTimeout(patienceMs, () =>
      socket.destroy(new Error(`clamd was silent for ${patienceMs / 1000} s`)),
    );
    socket.on('data', piece => (told += piece.toString('latin1')));
    socket.on('end', () => resolve(told.replaceAll('\0', '').trim()));
    socket.on('error', reject);
  });
}

async function send(socket: Socket, path: string): Promise<void> {
  const write = (bytes: Buffer) =>
    new Promise<void>((resolve, reject) => socket.write(bytes, error => (error ? reject(error) : resolve())));
  await write(Buffer.from('zINSTREAM\0'));
  for await (const piece of createReadStream(path, { highWaterMark: pieceSize })) {
    const bytes = piece as Buffer;
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    await write(Buffer.concat([length, bytes]));
  }
  await write(Buffer.alloc(4));
}
