import type { LoggerService } from '@nestjs/common';
import { Log } from './log.js';

/** The framework's own words, in our log: only what is worth reading. */
export class NestLog implements LoggerService {
  private readonly out: Log;

  constructor(level: string) {
    this.out = new Log(level);
  }

  log(): void {
    // start-up chatter: the start command prints its own progress
  }

  warn(message: unknown, context?: unknown): void {
    this.out.warn({ context }, String(message));
  }

  error(message: unknown, ...context: unknown[]): void {
    this.out.error({ context }, String(message));
  }
}
