import type { ChildProcess } from 'node:child_process';

export function runProduct(settings: Record<string, string>): Promise<ChildProcess>;
