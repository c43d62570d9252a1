import { Injectable, type OnModuleInit } from '@nestjs/common';
import type {
  DialRule,
  LibraryPage,
  LibraryPractice,
  LibrarySchoolPage,
  PublicFrame,
  PublicPages,
} from '@pathways/domain/library';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Settings } from '../../platform/settings.js';
import { LibraryPages } from '../application/library-pages.js';
import { Citations } from '../machines/application/citations.js';

/** What `npm run build` of the web app leaves for the server. */
const bundle = new URL('../../../../web/dist/server/public-pages.js', import.meta.url);

/** The pages as the web app built them, rendered by React in this process. Read once, at the start. */
@Injectable()
export class BuiltLibraryPages extends LibraryPages implements OnModuleInit {
  private pages: PublicPages | undefined;
  private fileName = '';

  constructor(
    private readonly settings: Settings,
    private readonly citations: Citations,
  ) {
    super();
  }

  async onModuleInit(): Promise<void> {
    if (!existsSync(fileURLToPath(bundle))) return;
    const built: PublicPages = await import(bundle.href);
    this.pages = built;
    this.fileName = `style.${createHash('sha256').update(built.stylesheet).digest('hex').slice(0, 12)}.css`;
  }

  get stylesheet(): { readonly fileName: string; readonly text: string } {
    return { fileName: this.fileName, text: this.built().stylesheet };
  }

  list(page: LibraryPage): string {
    return this.built().renderList(page, this.frame());
  }

  practice(practice: LibraryPractice): string {
    return this.built().renderPractice(practice, {
      ...this.frame(),
      citation: this.citations.text(practice),
    });
  }

  schools(page: LibrarySchoolPage): string {
    return this.built().renderSchools(page, this.frame());
  }

  rules(chosen: DialRule | null): string {
    return this.built().renderRules(chosen, this.frame());
  }

  missing(): string {
    return this.built().renderMissing(this.frame());
  }

  private frame(): PublicFrame {
    return { origin: this.settings.publicUrl, stylesheet: `/library/${this.fileName}` };
  }

  private built(): PublicPages {
    if (!this.pages)
      throw new Error('The public pages are not built: run the build of apps/web, then start again.');
    return this.pages;
  }
}
