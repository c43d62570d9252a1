/** Ends this process once, whoever asks and how often: what was opened last is closed first. */
export class Ending {
  private readonly steps: (() => Promise<unknown>)[] = [];
  private ended: Promise<void> | undefined;

  get begun(): boolean {
    return this.ended !== undefined;
  }

  /** What is to be closed before the process ends. */
  closes(step: () => Promise<unknown>): void {
    this.steps.unshift(step);
  }

  /** Closes everything. A step that fails is told of and holds up no other. */
  run(): Promise<void> {
    return (this.ended ??= this.closeAll());
  }

  private async closeAll(): Promise<void> {
    for (const step of this.steps) {
      await step().catch(error => process.stderr.write(`${String(error)}\n`));
    }
  }

  /** Signals, and the channel to `npm start` that closes when that process is killed. */
  listen(): void {
    const end = () => void this.run().then(() => process.exit(0));
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
    if (process.connected) process.once('disconnect', end);
  }
}
