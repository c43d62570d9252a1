/**
 * The same talk by the book: Nest, Apollo as it comes, TypeORM, DataLoader. It serves the contributions of a page and less
 * than half of what is told of them (no room around them, no files, flags or moves, nothing of what the viewer may do), and
 * checks the session and no right. Prints "ready".
 */
import 'reflect-metadata';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { readSignedCookie } from '../../../people/sign-in/signed-cookie.js';
import { rows } from '../../../database/rows.js';
import { loadersFor } from './stock-loaders.js';
import { StockResolver, type StockContext } from './stock-resolver.js';
import { StockAuthority, StockReaction, StockReading, StockSchool, StockSession } from './stock-rows.js';

const source = await new DataSource({
  type: 'postgres',
  url: process.env['DATABASE_URL'] ?? '',
  entities: [...rows, StockAuthority, StockReaction, StockReading, StockSchool, StockSession],
  extra: { max: 10 },
}).initialize();

const cookieName = process.env['COOKIE_NAME'] ?? '';
const secret = process.env['AUTH_SECRET'] ?? '';

const context = ({ headers }: FastifyRequest): StockContext => ({
  token: readSignedCookie(headers.cookie ?? null, cookieName, secret),
  loaders: loadersFor(source),
  viewer: '',
});

@Module({
  imports: [
    GraphQLModule.forRoot<ApolloDriverConfig>({ driver: ApolloDriver, autoSchemaFile: true, context }),
  ],
  providers: [{ provide: DataSource, useValue: source }, StockResolver],
})
class StockModule {}

const app = await NestFactory.create(StockModule, new FastifyAdapter(), { logger: false });
await app.listen(Number(process.env['PORT']), '127.0.0.1');
process.stdout.write('ready\n');
process.once('SIGTERM', () => void app.close().finally(() => process.exit()));
