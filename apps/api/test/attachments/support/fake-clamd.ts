import { createServer, type Server } from 'node:net';

/** The harmless text that every scanner calls a virus, in two halves so that no scanner minds this file. */
export const eicar = Buffer.from(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD', '-ANTIVIRUS-TEST-FILE!$H+H*'].join(''),
);

export interface FakeClamd {
  readonly url: string;
  readonly scanned: () => number;
  close(): Promise<void>;
}

const command = Buffer.from('zINSTREAM\0');

/** The content of an INSTREAM command once its end has come; null before. */
function contentOf(sent: Buffer): Buffer | null {
  const pieces: Buffer[] = [];
  for (let at = command.length; at + 4 <= sent.length;) {
    const length = sent.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(sent.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}

/** Speaks what Pathways asks of clamd: INSTREAM, and an answer that names the one virus it knows. */
export async function startFakeClamd(): Promise<FakeClamd> {
  let count = 0;
  const server: Server = createServer({ allowHalfOpen: true }, socket => {
    let sent = Buffer.alloc(0);
    socket.on('data', piece => {
      sent = Buffer.concat([sent, piece]);
      const content = contentOf(sent);
      if (!content) return;
      count += 1;
      socket.end(content.includes(eicar) ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0');
    });
  });
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return {
    url: `tcp://127.0.0.1:${port}`,
    scanned: () => count,
    close: () => new Promise(closed => server.close(() => closed())),
  };
}
