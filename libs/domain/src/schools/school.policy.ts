import { isAdministrator, isSignedIn, type Actor } from '../shared/index.js';

/** The register and its figures are public facts, shown to everyone who takes part. */
export const canReadSchools = (actor: Actor): boolean => isSignedIn(actor);

export const canImport = (actor: Actor): boolean => isAdministrator(actor);
