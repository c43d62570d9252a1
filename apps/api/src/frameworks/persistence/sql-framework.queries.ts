import { Injectable } from '@nestjs/common';
import { canBrowseFrameworks, canImportFrameworks, type EntryAddress } from '@pathways/domain/frameworks';
import { groupsFacilitatedBy, isEditor, programmesAs, schoolsOf, type Actor } from '@pathways/domain/shared';
import { mayTell, smallNumberLine } from '@pathways/domain/suppression';
import { Reading } from '../../platform/reading.js';
import {
  FrameworkQueries,
  type EntryPageView,
  type EntryView,
  type FrameworkSummaryView,
  type FrameworkView,
  type ImportView,
  type LinkView,
  type TaggableView,
} from '../application/framework.queries.js';
import * as ask from './framework-statements.js';
import { KpiStandings } from './kpi-standings.js';
import { taggable } from './taggable-statement.js';

interface TalkRow {
  readonly prompts: number;
  readonly discussions: number;
  readonly discussionSchools: number;
  readonly actions: number;
  readonly actionSchools: number;
}

/** A number that comes from talk, where enough schools stand behind it. */
const told = (count: number, schools: number): number | null =>
  mayTell({ schools, possible: smallNumberLine }) ? count : null;

@Injectable()
export class SqlFrameworkQueries extends FrameworkQueries {
  constructor(
    private readonly reading: Reading,
    private readonly standings: KpiStandings,
  ) {
    super();
  }

  async all(actor: Actor): Promise<readonly FrameworkSummaryView[]> {
    return canBrowseFrameworks(actor)
      ? this.reading.rows<FrameworkSummaryView>('frameworks.all', ask.all)
      : [];
  }

  async one(actor: Actor, id: string): Promise<FrameworkView | null> {
    const framework = await this.summary(actor, id);
    if (!framework) return null;
    const entries = await this.reading.rows<EntryView>('frameworks.entries', ask.entries, [id]);
    return { ...framework, entries, standings: await this.standings.of(actor, framework, entries) };
  }

  async entry(actor: Actor, { framework: id, path }: EntryAddress): Promise<EntryPageView | null> {
    const framework = await this.summary(actor, id);
    if (!framework) return null;
    const entries = await this.reading.rows<EntryView>('frameworks.entries', ask.entries, [id]);
    const found = entries.find(each => each.path === path);
    const entry = found ?? (await this.reading.row<EntryView>('frameworks.gone', ask.gone, [id, path]));
    if (!entry) return null;
    const at = [id, path];
    const [practices, talk, links] = await Promise.all([
      this.reading.rows<EntryPageView['practices'][number]>('frameworks.practices', ask.practices, at),
      this.reading.row<TalkRow>('frameworks.talk', ask.talk, at),
      this.reading.rows<LinkView>('frameworks.links', ask.links, at),
    ]);
    return {
      framework,
      entry: { ...entry, practiceCount: practices.length },
      isCurrent: found !== undefined,
      above: lineAbove(entries, entry),
      below: entries.filter(({ parentPath }) => parentPath === path),
      practices,
      prompts: talk?.prompts ?? 0,
      discussions: talk && told(talk.discussions, talk.discussionSchools),
      actions: talk && told(talk.actions, talk.actionSchools),
      links,
    };
  }

  async taggable(actor: Actor, { framework, path }: EntryAddress): Promise<readonly TaggableView[]> {
    const places = [schoolsOf(actor), groupsFacilitatedBy(actor)];
    const programmes = [programmesAs(actor, 'coordinator'), programmesAs(actor, 'researcher')];
    const values = [framework, path, ...places, ...programmes, isEditor(actor)];
    return this.reading.rows<TaggableView>('frameworks.taggable', taggable, values);
  }

  async imports(actor: Actor): Promise<readonly ImportView[] | null> {
    return canImportFrameworks(actor)
      ? this.reading.rows<ImportView>('frameworks.imports', ask.imports)
      : null;
  }

  private async summary(actor: Actor, id: string): Promise<FrameworkSummaryView | null> {
    if (!canBrowseFrameworks(actor)) return null;
    return this.reading.row<FrameworkSummaryView>('frameworks.one', ask.one, [id]);
  }
}

function lineAbove(entries: readonly EntryView[], { parentPath }: EntryView): EntryView[] {
  const above = entries.find(({ path }) => path === parentPath);
  return above ? [...lineAbove(entries, above), above] : [];
}
