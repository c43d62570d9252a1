import { registerEnumType } from '@nestjs/graphql';
import type { Bearing } from '@pathways/domain/practices';

export const bearing = {
  SUPPORTS: 'supports',
  ADAPTS: 'adapts',
  CONTRADICTS: 'contradicts',
  REPLACES: 'replaces',
} as const satisfies Readonly<Record<string, Bearing>>;
registerEnumType(bearing, { name: 'Bearing', description: 'How one practice speaks of another.' });
