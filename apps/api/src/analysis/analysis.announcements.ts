import type { AnalysisEvent } from '@pathways/domain/analysis';
import type { AnnouncementsOf } from '../platform/announcement-book.js';

/** Research among researchers: no group's room hears of it. */
export const analysisAnnouncements: AnnouncementsOf<AnalysisEvent> = {
  SampleStarted: () => null,
  CoderFinished: () => null,
  ComparisonOpened: () => null,
  DisagreementResolved: () => null,
  ThemeFound: () => null,
  IntroductionSuggested: () => null,
};
