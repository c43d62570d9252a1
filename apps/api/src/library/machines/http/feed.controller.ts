import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Settings } from '../../../platform/settings.js';
import { askedOfList } from '../../http/asked-of-list.js';
import { RecordQueries } from '../application/record.queries.js';
import { feedOf } from './feed.js';
import { KeptTexts } from './kept-texts.js';
import { answerMachine } from './machine-answer.js';

const entries = 50;

/** News of the library, narrowed by the same choices as the list; what cannot be meant is left out, as there. */
@Controller('library/feed.atom')
export class FeedController {
  constructor(
    private readonly records: RecordQueries,
    private readonly settings: Settings,
    private readonly kept: KeptTexts,
  ) {}

  @Get()
  async feed(
    @Query() query: object,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { chosen } = askedOfList(query).search;
    const asked = new URLSearchParams(Object.entries(chosen));
    const path = `/library/feed.atom${asked.size > 0 ? `?${asked}` : ''}`;
    const text = await this.kept.of(path, async () =>
      feedOf(await this.records.latestOf(chosen, entries), {
        origin: this.settings.publicUrl,
        path,
        title: ['Practice library', [...asked.values()].join(', ')].filter(Boolean).join(': '),
      }),
    );
    answerMachine({ request, reply }, { type: 'application/atom+xml; charset=utf-8', text });
  }
}
