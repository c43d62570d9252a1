import { Injectable } from '@nestjs/common';
import { stranger, type ContributionId } from '@pathways/domain/shared';
import { FileStore } from '../../platform/files/file-store.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { AttachmentStore } from './attachment.store.js';

/** When words are removed for ever their files go with them. Cut short, the hourly sweep removes what bytes are left. */
@Injectable()
export class ForgetFilesHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly attachments: AttachmentStore,
    private readonly files: FileStore,
  ) {}

  async handle(contribution: ContributionId): Promise<void> {
    const folders = await this.unit.run(stranger, work => this.attachments.forgetFilesOf(work, contribution));
    for (const folder of folders) {
      await this.files.removeFolder(folder);
      await this.unit.run(stranger, work => this.attachments.forgetFolder(work, folder));
    }
  }
}
