import { isAdministrator, type Actor } from '../shared/index.js';

/** An authority's term dates hold for schools of every programme: administrators keep them. */
export const canImportTermDates = (actor: Actor): boolean => isAdministrator(actor);
