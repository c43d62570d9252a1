import type { EnterCommand } from './command.js';

/** Every command by its first word, one file each. Fetched when it is typed: some carry the whole application. */
export const commands: Readonly<Record<string, () => Promise<EnterCommand>>> = {
  'access-table': async () => (await import('./access-table.js')).enterAccessTable,
  formation: async () => (await import('./formation.js')).enterFormation,
  import: async () => (await import('./import.js')).enterImport,
  library: async () => (await import('./library.js')).enterLibrary,
  migrate: async () => (await import('./migrate.js')).enterMigrate,
  schema: async () => (await import('./schema.js')).enterSchema,
  'sign-in-link': async () => (await import('./sign-in-link.js')).enterSignInLink,
  world: async () => (await import('./world.js')).enterWorld,
};
