import { Injectable } from '@nestjs/common';
import { pino, stdSerializers, type Logger, type LoggerOptions } from 'pino';

type Facts = Record<string, unknown>;

interface LoggedRequest {
  readonly method: string;
  readonly url: string;
  readonly ip: string;
}

/** Without what stands after the question mark: a link in a mail carries its token there. */
const shownRequest = ({ method, url, ip }: LoggedRequest) => ({
  method,
  path: url.split('?')[0],
  address: ip,
});

/** What is never written down: the secrets that a request carries. */
export const loggerOptions = (level: string): LoggerOptions => ({
  level,
  base: null,
  serializers: { error: stdSerializers.err, err: stdSerializers.err, req: shownRequest },
  redact: ['req.headers.cookie', 'req.headers.authorization', 'token', '*.token'],
});

/** Structured JSON lines. Facts first, then a plain sentence. */
@Injectable()
export class Log {
  readonly pino: Logger;

  constructor(level: string) {
    this.pino = pino(loggerOptions(level));
  }

  info(facts: Facts, sentence: string): void {
    this.pino.info(facts, sentence);
  }

  warn(facts: Facts, sentence: string): void {
    this.pino.warn(facts, sentence);
  }

  error(facts: Facts, sentence: string): void {
    this.pino.error(facts, sentence);
  }
}
