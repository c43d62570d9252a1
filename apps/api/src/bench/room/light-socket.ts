import { connect, type Socket } from 'node:net';

const upgrade = ({ host, pathname }: URL, cookie: string): string =>
  [
    `GET ${pathname}socket.io/?EIO=4&transport=websocket HTTP/1.1`,
    `Host: ${host}`,
    'Upgrade: websocket',
    'Connection: Upgrade',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
    `Cookie: ${cookie}`,
    '\r\n',
  ].join('\r\n');

/** A client's frame is masked; a mask of zeros leaves the text as it is. */
const framed = (text: string): Buffer =>
  Buffer.concat([Buffer.from([0x81, 0x80 | text.length, 0, 0, 0, 0]), Buffer.from(text)]);

/** The texts of the whole frames at the start of the bytes, and what is left of them. Frames here are shorter than 64 kB. */
function unframed(bytes: Buffer): { texts: string[]; rest: Buffer } {
  const texts: string[] = [];
  let at = 0;
  for (;;) {
    const short = (bytes[at + 1] ?? 0) & 127;
    const start = at + (short === 126 ? 4 : 2);
    if (bytes.length < start) break;
    const end = start + (short === 126 ? bytes.readUInt16BE(at + 2) : short);
    if (bytes.length < end) break;
    texts.push(bytes.toString('utf8', start, end));
    at = end;
  }
  return { texts, rest: bytes.subarray(at) };
}

/**
 * As much of a socket.io client as a bench needs. It costs a few KiB and next to no time: of 5,000 sockets on the same
 * machine the server is to be measured, and not who listens.
 */
export class LightSocket {
  private bytes: Buffer = Buffer.alloc(0);
  private isUpgraded = false;
  private readonly answers: ((allowed: boolean) => void)[] = [];
  /** Called with the room and its newest number. */
  hint: (room: string, number: number) => void = () => undefined;
  /** Called once when the connection has ended. */
  ended: () => void = () => undefined;

  private constructor(
    private readonly socket: Socket,
    private readonly joined: () => void,
  ) {}

  /** Resolves when the server has admitted it. */
  static open(url: string, cookie: string): Promise<LightSocket> {
    const place = new URL(url);
    return new Promise((done, failed) => {
      const socket = connect({ host: place.hostname, port: Number(place.port), noDelay: true });
      const made: LightSocket = new LightSocket(socket, () => done(made));
      socket.on('connect', () => socket.write(upgrade(place, cookie)));
      socket.on('data', part => made.take(part));
      socket.on('error', failed);
      socket.on('close', () => {
        failed(new Error('The server ended the connection.'));
        for (const answer of made.answers.splice(0)) answer(false);
        made.ended();
      });
    });
  }

  /** Whether the server lets it hear the room. */
  watch(room: string): Promise<boolean> {
    return new Promise(answered => {
      this.answers.push(answered);
      this.socket.write(framed(`420${JSON.stringify(['watch', room])}`));
    });
  }

  close(): void {
    this.ended = () => undefined;
    this.socket.destroy();
  }

  private take(part: Buffer): void {
    this.bytes = this.bytes.length > 0 ? Buffer.concat([this.bytes, part]) : part;
    if (!this.isUpgraded) {
      const end = this.bytes.indexOf('\r\n\r\n');
      if (end < 0) return;
      if (!this.bytes.toString('latin1', 0, end).includes(' 101 ')) return void this.socket.destroy();
      this.isUpgraded = true;
      this.bytes = this.bytes.subarray(end + 4);
    }
    const { texts, rest } = unframed(this.bytes);
    this.bytes = rest;
    for (const text of texts) this.hear(text);
  }

  /** engine.io's packets by their first letter, socket.io's by the second. Watches are answered in the order of asking. */
  private hear(text: string): void {
    if (text.startsWith('42')) {
      const [event, told] = JSON.parse(text.slice(2)) as [string, { room: string; number: number }];
      if (event === 'hint') this.hint(told.room, told.number);
    } else if (text.startsWith('43')) this.answers.shift()?.(text.includes('true'));
    else if (text.startsWith('40')) this.joined();
    else if (text.startsWith('44')) this.socket.destroy();
    else if (text.startsWith('0')) this.socket.write(framed('40'));
    else if (text.startsWith('2')) this.socket.write(framed('3'));
  }
}
