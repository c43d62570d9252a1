import { Body, Controller, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { OpenGraphQL } from '../graphql/open-graphql.js';
import { openToAllSites } from './machine-answer.js';

const asked = z.object({
  query: z.string().min(1).max(10_000),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().max(200).nullish(),
});

const usage = {
  errors: [
    {
      message:
        'Send {"query": "{ libraryPractices { nodes { slug title } } }"} by POST as JSON, or ?query=… by GET. The schema answers introspection.',
    },
  ],
};

/** Everybody's own questions about published practices. No cookie is read: who asks makes no difference. */
@Controller('library/graphql')
export class OpenGraphQLController {
  constructor(private readonly open: OpenGraphQL) {}

  @Get()
  async get(@Query('query') query: unknown, @Query('variables') text: unknown, @Res() reply: FastifyReply) {
    await this.answer(reply, { query, variables: typeof text === 'string' ? parsed(text) : undefined });
  }

  @Post()
  @HttpCode(200)
  async post(@Body() body: unknown, @Res() reply: FastifyReply) {
    await this.answer(reply, body);
  }

  private async answer(reply: FastifyReply, body: unknown): Promise<void> {
    const read = asked.safeParse(body);
    void openToAllSites(reply)
      .header('cache-control', 'public, no-cache')
      .type('application/json; charset=utf-8');
    if (!read.success) return void reply.status(400).send(usage);
    const { query, variables, operationName } = read.data;
    const { status, body: told } = await this.open.ask(query, variables ?? {}, operationName ?? undefined);
    void reply.status(status).send(told);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return 'not JSON';
  }
}
