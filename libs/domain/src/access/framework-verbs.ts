import {
  canBrowseFrameworks,
  canEnterKpis,
  canImportFrameworks,
  canLinkEntries,
  canSeeKpis,
  canTag,
} from '../frameworks/index.js';
import { sample as s } from './sample.js';
import { verb, type Verb } from './verb.js';

/** What may be done with frameworks: a line each. */
export const frameworkVerbs: readonly Verb[] = [
  verb('frameworks', 'browse frameworks and delivery plans', canBrowseFrameworks),
  verb('frameworks', 'import them, say who keeps their KPIs', canImportFrameworks),
  verb('frameworks', 'say that two entries mean the same', actor => canLinkEntries(actor, [s.keeping])),
  verb('frameworks', 'tag an action or an outcome with an entry', actor => canTag(actor, s.tagged('action'))),
  verb('frameworks', 'tag a prompt with an entry', actor => canTag(actor, s.tagged('prompt'))),
  verb('frameworks', 'tag a practice with an entry', actor => canTag(actor, s.tagged('practice'))),
  verb('frameworks', 'read KPI values and what the platform counts', actor => canSeeKpis(actor, s.keeping)),
  verb('frameworks', 'enter KPI values, set targets', actor => canEnterKpis(actor, s.keeping)),
];
