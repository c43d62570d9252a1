import { tellReason, type GroupReason } from '@pathways/domain/formation';
import type { GroupReasonType } from './group-reason.type.js';

/** Kept facts as the API shows them. */
export const asReason = (reason: GroupReason): GroupReasonType => ({
  paragraph: reason.schools.length > 0 ? tellReason(reason) : '',
  profile: reason.profile,
  schools: reason.schools.map(school => ({ ...school })),
  measures: reason.measures.map(measure => ({
    ...measure,
    figures: measure.figures.map(figure => ({ ...figure })),
  })),
  distances: reason.distances.map(distance => ({ ...distance })),
});
