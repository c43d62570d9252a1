/**
 * The same page by the book: Nest, Apollo as it comes, TypeORM entities with relations, a field resolver with a loader for
 * whatever belongs to a contribution. It checks the same session and the same rights by the same rules of the domain, hides the
 * same words, writes down who reads, and gives the same answer to the same document: `bench:room` compares the two before it
 * times anything. It serves this page alone, and no researchers. Prints "ready".
 */
import 'reflect-metadata';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { AttachmentRow } from '../../../attachments/persistence/attachment.row.js';
import { CharterRow } from '../../../groups/persistence/charter.row.js';
import { GuestRow } from '../../../guests/persistence/guest.row.js';
import { readSignedCookie } from '../../../people/sign-in/signed-cookie.js';
import { CycleRow } from '../../../programmes/persistence/cycle.row.js';
import { ProgrammeRow } from '../../../programmes/persistence/programme.row.js';
import { contextOf, type StockContext } from './stock-context.js';
import { StockContributionResolver } from './stock-contribution.resolver.js';
import { StockDiscussionResolver, StockRoundsResolver } from './stock-discussion.resolver.js';
import { StockRoomResolver } from './stock-room.resolver.js';
import * as roomRows from './stock-room-rows.js';
import * as peopleRows from './stock-rows.js';
import * as talkRows from './stock-talk-rows.js';

pg.types.setTypeParser(pg.types.builtins.INT8, Number);
pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number);

const source = await new DataSource({
  type: 'postgres',
  url: process.env['DATABASE_URL'] ?? '',
  entities: [
    ...[AttachmentRow, CharterRow, CycleRow, GuestRow, ProgrammeRow],
    ...[roomRows, peopleRows, talkRows].flatMap(file => Object.values(file)),
  ],
  extra: { max: 10 },
}).initialize();

const cookieName = process.env['COOKIE_NAME'] ?? '';
const secret = process.env['AUTH_SECRET'] ?? '';

const context = ({ headers }: FastifyRequest): Promise<StockContext> =>
  contextOf(source, readSignedCookie(headers.cookie ?? null, cookieName, secret));

@Module({
  imports: [
    GraphQLModule.forRoot<ApolloDriverConfig>({ driver: ApolloDriver, autoSchemaFile: true, context }),
  ],
  providers: [
    { provide: DataSource, useValue: source },
    StockRoomResolver,
    StockRoundsResolver,
    StockDiscussionResolver,
    StockContributionResolver,
  ],
})
class StockModule {}

const app = await NestFactory.create(StockModule, new FastifyAdapter(), { logger: false });
await app.listen(Number(process.env['PORT']), '127.0.0.1');
process.stdout.write('ready\n');
process.once('SIGTERM', () => void app.close().finally(() => process.exit()));
