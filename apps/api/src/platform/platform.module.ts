import { Global, Module, type DynamicModule } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { AnnouncementBook } from './announcement-book.js';
import { ActorSource } from './auth/actor-source.js';
import { CaughtMailer } from './mail/caught-mailer.js';
import { Mailer } from './mail/mailer.js';
import { SmtpMailer } from './mail/smtp-mailer.js';
import { OutboxAlarm } from './outbox/outbox-alarm.js';
import { OutboxRelay } from './outbox/outbox-relay.js';
import { OutboxSubscribers } from './outbox/outbox-subscribers.js';
import { Reading } from './reading.js';
import { linkThroughPostgres, linkThroughRedis } from './realtime/process-link.js';
import { RealtimeServer } from './realtime/realtime-server.js';
import { RoomGates } from './realtime/room-gates.js';
import { Settings, type SettledConfig } from './settings.js';
import { SystemIds } from './system.js';
import { Log } from './telemetry/log.js';
import { TypeormUnitOfWork } from './typeorm-unit-of-work.js';
import { Clock, Ids, UnitOfWork } from './unit-of-work.js';

const mailer = (settings: Settings, source: DataSource, ids: Ids): Mailer => {
  if (settings.catchesMail) return new CaughtMailer(source, ids);
  if (!settings.mail.url) throw new Error('In production mode mail is never caught.');
  return new SmtpMailer(settings.mail.url, settings.mail.from, new URL(settings.publicUrl).hostname);
};

const realtime =
  (settings: Settings, log: Log) =>
  (host: HttpAdapterHost, actors: ActorSource, gate: RoomGates): RealtimeServer => {
    const link = settings.redisUrl
      ? linkThroughRedis(settings.redisUrl, log)
      : linkThroughPostgres(settings.databaseUrl, log);
    return new RealtimeServer({ link, origin: new URL(settings.publicUrl).origin }, host, actors, gate, log);
  };

/** The machinery every slice stands on. It knows no slice: slices give it `ActorSource` and enter their `RoomGate`s. */
@Global()
@Module({})
export class PlatformModule {
  constructor(subscribers: OutboxSubscribers, realtimeServer: RealtimeServer) {
    realtimeServer.subscribe(subscribers);
  }

  static of(config: SettledConfig, source: DataSource, clock: Clock): DynamicModule {
    const settings = new Settings(config);
    const log = new Log(config.logLevel);
    return {
      module: PlatformModule,
      providers: [
        AnnouncementBook,
        OutboxSubscribers,
        OutboxRelay,
        RoomGates,
        { provide: Settings, useValue: settings },
        { provide: Log, useValue: log },
        { provide: DataSource, useValue: source },
        { provide: Clock, useValue: clock },
        { provide: Ids, useClass: SystemIds },
        { provide: UnitOfWork, useClass: TypeormUnitOfWork },
        { provide: Reading, useFactory: () => new Reading(config.databaseUrl) },
        { provide: OutboxAlarm, useFactory: () => new OutboxAlarm(config.databaseUrl, log) },
        { provide: Mailer, useFactory: mailer, inject: [Settings, DataSource, Ids] },
        {
          provide: RealtimeServer,
          useFactory: realtime(settings, log),
          inject: [HttpAdapterHost, ActorSource, RoomGates],
        },
      ],
      exports: [
        AnnouncementBook,
        OutboxSubscribers,
        OutboxRelay,
        RoomGates,
        Settings,
        Log,
        DataSource,
        Clock,
        Ids,
        UnitOfWork,
        Reading,
        Mailer,
        RealtimeServer,
      ],
    };
  }
}
