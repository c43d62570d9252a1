import { Module } from '@nestjs/common';
import { CodingModule } from '../coding/coding.module.js';
import { FrameworksModule } from '../frameworks/frameworks.module.js';
import { LibraryModule } from '../library/library.module.js';
import { AuthorityKpis } from './application/authority-kpis.js';
import { AuthorityQueries } from './application/authority.queries.js';
import { FigureQueries } from './application/figure.queries.js';
import { HealthQueries } from './application/health.queries.js';
import { MapQueries } from './application/map.queries.js';
import { ReportCopies } from './application/report-copies.js';
import { ReportKpis } from './application/report-kpis.js';
import { ReportMaker } from './application/report-maker.js';
import { AuthorityResolver } from './graphql/authority.resolver.js';
import { FigureResolver } from './graphql/figure.resolver.js';
import { HealthResolver } from './graphql/health.resolver.js';
import { MapResolver } from './graphql/map.resolver.js';
import { FiguresExportController } from './http/figures-export.controller.js';
import { ReportExportController } from './http/report-export.controller.js';
import { SqlAuthorityQueries } from './persistence/sql-authority.queries.js';
import { SqlFigureQueries } from './persistence/sql-figure.queries.js';
import { SqlHealthQueries } from './persistence/sql-health.queries.js';
import { SqlMapQueries } from './persistence/sql-map.queries.js';
import { ToldMemory } from './persistence/told-memory.js';

/** Seeing and reporting: counts by open rules for those who coordinate and steer, never what is said. */
@Module({
  imports: [CodingModule, FrameworksModule, LibraryModule],
  controllers: [FiguresExportController, ReportExportController],
  providers: [
    AuthorityKpis,
    ReportCopies,
    ReportKpis,
    ReportMaker,
    ToldMemory,
    AuthorityResolver,
    FigureResolver,
    HealthResolver,
    MapResolver,
    { provide: AuthorityQueries, useClass: SqlAuthorityQueries },
    { provide: FigureQueries, useClass: SqlFigureQueries },
    { provide: HealthQueries, useClass: SqlHealthQueries },
    { provide: MapQueries, useClass: SqlMapQueries },
  ],
})
export class ReportingModule {}
