import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { OaiProvider } from '../oai/oai-provider.js';
import { openToAllSites } from './machine-answer.js';

const queryOf = (url: string): URLSearchParams => {
  const at = url.indexOf('?');
  return new URLSearchParams(at < 0 ? '' : url.slice(at + 1));
};

/** What a form held; an argument that was there twice comes as a list. */
function bodyOf(body: unknown): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(body ?? {})) {
    for (const one of Array.isArray(value) ? value : [value]) query.append(name, String(one));
  }
  return query;
}

@Controller('library/oai')
export class OaiController {
  constructor(private readonly provider: OaiProvider) {}

  @Get()
  async get(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    this.send(reply, await this.provider.answer(queryOf(request.url)));
  }

  @Post()
  @HttpCode(200)
  async post(@Body() body: unknown, @Res() reply: FastifyReply): Promise<void> {
    this.send(reply, await this.provider.answer(bodyOf(body)));
  }

  private send(reply: FastifyReply, xml: string): void {
    void openToAllSites(reply).header('cache-control', 'no-cache').type('text/xml; charset=utf-8').send(xml);
  }
}
