import { Module, type DynamicModule, type OnModuleDestroy } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { HealthController } from './platform/http/health.controller.js';
import { PathwaysGraphQLModule } from './platform/graphql/graphql.module.js';
import { PlatformModule } from './platform/platform.module.js';
import { RealtimeServer } from './platform/realtime/realtime-server.js';
import type { SettledConfig } from './platform/settings.js';
import { StatusResolver } from './platform/status.resolver.js';
import type { Clock } from './platform/unit-of-work.js';
import { slices } from './slices.js';

@Module({})
export class AppModule implements OnModuleDestroy {
  constructor(private readonly realtime: RealtimeServer) {}

  /** The first thing that happens when the app closes: the outermost module is destroyed first. */
  onModuleDestroy(): void {
    this.realtime.leave();
  }

  static of(config: SettledConfig, source: DataSource, clock: Clock): DynamicModule {
    return {
      module: AppModule,
      imports: [PlatformModule.of(config, source, clock), ...slices, PathwaysGraphQLModule],
      controllers: [HealthController],
      providers: [StatusResolver],
    };
  }
}
