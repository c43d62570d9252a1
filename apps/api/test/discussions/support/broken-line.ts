import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { pause } from './chance.js';

/** What a line may do to what passes over it. */
export const lineFaults = ['cut', 'mute', 'half-open', 'slow'] as const;
export type LineFault = (typeof lineFaults)[number];

/**
 * A line on loopback between a device and a server, or a server and its database, that breaks on demand.
 * cut: every connection is reset, new ones are refused. mute: requests arrive, answers are lost, as with a commit whose
 * acknowledgement never came. half-open: nothing passes and nobody is told, as when a cable is pulled. slow: 150 ms each way.
 */
export class BrokenLine {
  private fault: LineFault | null = null;
  private readonly open = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    public target: URL,
  ) {}

  static async to(target: string): Promise<BrokenLine> {
    const server = createServer({ noDelay: true });
    const line = new BrokenLine(server, new URL(target));
    server.on('connection', socket => line.carry(socket));
    await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
    return line;
  }

  /** The target's address, by way of this line. */
  get url(): string {
    const through = new URL(this.target);
    through.port = String((this.server.address() as AddressInfo).port);
    return through.toString().replace(/\/$/, '');
  }

  /** Breaks for so long, then everything that was open is dropped and the line is whole again. */
  async break(fault: LineFault, ms: number): Promise<void> {
    this.fault = fault;
    if (fault === 'cut') this.dropAll();
    await pause(ms);
    this.fault = null;
    if (fault !== 'slow') this.dropAll();
  }

  close(): void {
    this.server.close();
    this.dropAll();
  }

  private dropAll(): void {
    for (const socket of this.open) socket.resetAndDestroy();
  }

  private carry(near: Socket): void {
    if (this.fault === 'cut') return void near.resetAndDestroy();
    const far = connect(Number(this.target.port), this.target.hostname).setNoDelay();
    for (const [from, to, isAnswer] of [
      [near, far, false],
      [far, near, true],
    ] as const) {
      this.open.add(from);
      from.on('data', part => this.pass(part, to, isAnswer));
      from.on('error', () => to.destroy());
      from.on('close', () => {
        this.open.delete(from);
        to.destroy();
      });
    }
  }

  private pass(part: Buffer, to: Socket, isAnswer: boolean): void {
    const isLost = this.fault === 'half-open' || (this.fault === 'mute' && isAnswer);
    if (isLost || to.destroyed) return;
    if (this.fault !== 'slow') return void to.write(part);
    setTimeout(() => !to.destroyed && to.write(part), 150);
  }
}
