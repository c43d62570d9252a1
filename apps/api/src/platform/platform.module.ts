import { Global, Module, type DynamicModule } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { AnnouncementBook } from './announcement-book.js';
import { ActorSource } from './auth/actor-source.js';
import { DrawingPress } from './drawing/drawing-press.js';
import { SharpDrawingPress } from './drawing/sharp-drawing-press.js';
import { GraphileJobs } from './jobs/graphile-jobs.js';
import { JobBook } from './jobs/job-book.js';
import { JobRunner } from './jobs/job-runner.js';
import { Jobs } from './jobs/jobs.js';
import { ClamdScan } from './files/clamd-scan.js';
import { FileStore } from './files/file-store.js';
import { makeFileStore } from './files/make-file-store.js';
import { Pictures } from './files/pictures.js';
import { SharpPictures } from './files/sharp-pictures.js';
import { PdfPress } from './pdf/pdf-press.js';
import { ThreadPdfPress } from './pdf/thread-pdf-press.js';
import { NoVirusScan, VirusScan } from './files/virus-scan.js';
import { Mailer } from './mail/mailer.js';
import { mailProviders } from './mail/mail-providers.js';
import { SentMails } from './mail/sent-mails.js';
import { OutboxAlarm } from './outbox/outbox-alarm.js';
import { OutboxRelay } from './outbox/outbox-relay.js';
import { OutboxSweep } from './outbox/outbox-sweep.js';
import { OutboxSubscribers } from './outbox/outbox-subscribers.js';
import { Reading } from './reading.js';
import { linkThroughPostgres, linkThroughRedis } from './realtime/process-link.js';
import { RealtimeServer } from './realtime/realtime-server.js';
import { RoomGates } from './realtime/room-gates.js';
import { Settings, type SettledConfig } from './settings.js';
import { SteadyReading } from './steady-reading.js';
import { SystemIds } from './system.js';
import { Log } from './telemetry/log.js';
import { TypeormUnitOfWork } from './typeorm-unit-of-work.js';
import { TypeormWriteReceipts } from './typeorm-write-receipts.js';
import { Clock, Ids, UnitOfWork } from './unit-of-work.js';
import { WriteReceipts } from './write-receipts.js';

const realtime =
  (settings: Settings, log: Log) =>
  (host: HttpAdapterHost, actors: ActorSource, gate: RoomGates): RealtimeServer => {
    const link = settings.redisUrl
      ? linkThroughRedis(settings.redisUrl, log)
      : linkThroughPostgres(settings.databaseUrl, log);
    return new RealtimeServer({ link, origin: new URL(settings.publicUrl).origin }, host, actors, gate, log);
  };

const virusScan = ({ files }: Settings): VirusScan =>
  files.clamdUrl ? new ClamdScan(new URL(files.clamdUrl)) : new NoVirusScan();

const outbox = [OutboxSubscribers, OutboxRelay, OutboxSweep];

const readings = (databaseUrl: string) => [
  { provide: Reading, useFactory: () => new Reading(databaseUrl) },
  { provide: SteadyReading, useFactory: () => new SteadyReading(databaseUrl) },
];

const presses = [
  { provide: PdfPress, useClass: ThreadPdfPress },
  { provide: DrawingPress, useClass: SharpDrawingPress },
];

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
        ...outbox,
        RoomGates,
        JobBook,
        JobRunner,
        { provide: Jobs, useClass: GraphileJobs },
        { provide: Settings, useValue: settings },
        { provide: Log, useValue: log },
        { provide: DataSource, useValue: source },
        { provide: Clock, useValue: clock },
        { provide: Ids, useClass: SystemIds },
        { provide: UnitOfWork, useClass: TypeormUnitOfWork },
        { provide: WriteReceipts, useClass: TypeormWriteReceipts },
        ...readings(config.databaseUrl),
        { provide: OutboxAlarm, useFactory: () => new OutboxAlarm(config.databaseUrl, log) },
        { provide: FileStore, useFactory: () => makeFileStore(config.files) },
        { provide: Pictures, useClass: SharpPictures },
        ...presses,
        { provide: VirusScan, useFactory: () => virusScan(settings) },
        ...mailProviders,
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
        JobBook,
        JobRunner,
        Jobs,
        Settings,
        Log,
        DataSource,
        Clock,
        Ids,
        UnitOfWork,
        WriteReceipts,
        Reading,
        SteadyReading,
        FileStore,
        Pictures,
        VirusScan,
        PdfPress,
        DrawingPress,
        Mailer,
        SentMails,
        RealtimeServer,
      ],
    };
  }
}
