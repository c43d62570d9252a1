import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Settings } from '../../../platform/settings.js';
import { publicPem, signingKeyOf } from '../archive/signing-key.js';
import { openToAllSites } from './machine-answer.js';

/** The key with which the archive can be checked. */
@Controller('library/signing-key.pem')
export class SigningKeyController {
  constructor(private readonly settings: Settings) {}

  @Get()
  key(@Res() reply: FastifyReply): void {
    const pem = publicPem(signingKeyOf(this.settings.authSecret));
    void openToAllSites(reply)
      .header('cache-control', 'public, no-cache')
      .type('application/x-pem-file')
      .send(pem);
  }
}
