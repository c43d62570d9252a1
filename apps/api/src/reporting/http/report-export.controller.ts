import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { CycleId } from '@pathways/domain/shared';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ActorSource } from '../../platform/auth/actor-source.js';
import { DrawingPress } from '../../platform/drawing/drawing-press.js';
import { answerFile, fileNameOf } from '../../platform/http/answer-file.js';
import { PdfPress } from '../../platform/pdf/pdf-press.js';
import { ReportCopies } from '../application/report-copies.js';
import { ReportMaker, type MadeReport } from '../application/report-maker.js';
import { reportDocument } from './report-document.js';
import { picturesOf } from './report-pictures.js';
import { reportPage } from './report-page.js';
import { reportPaper, titleOf } from './report-paper.js';

const types = {
  html: 'text/html; charset=utf-8',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

const asked = /^([^/]+)\.(html|pdf|docx)$/;

/** The report of a cycle as a file: `/api/exports/reports/<cycle>.pdf`, `.docx` or `.html`. */
@Controller('api/exports/reports')
export class ReportExportController {
  constructor(
    private readonly actors: ActorSource,
    private readonly reports: ReportMaker,
    private readonly copies: ReportCopies,
    private readonly press: PdfPress,
    private readonly drawings: DrawingPress,
  ) {}

  @Get(':file')
  report(
    @Param('file') file: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return answerFile({ request, reply }, this.actors, async actor => {
      const [, id, kind] = asked.exec(file) ?? [];
      const report = z.uuid().safeParse(id).success ? await this.reports.make(actor, id as CycleId) : null;
      if (!report) return null;
      await this.copies.note(actor, report);
      const form = kind as keyof typeof types;
      const name = `${fileNameOf(titleOf(report))}.${form}`;
      return { name, type: types[form], body: await this.bodyOf(report, form) };
    });
  }

  private async bodyOf(report: MadeReport, form: keyof typeof types) {
    if (form === 'html') return reportPage(report);
    if (form === 'pdf') return this.press.print(reportPaper(report));
    return reportDocument(report, await picturesOf(report, this.drawings));
  }
}
