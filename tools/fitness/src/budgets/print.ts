// `npm run budgets`: the table of budgets, and who is over one.
import { measureBudgets } from './budgets.ts';

const line = (name: string, measured: string, allowed: string) =>
  `${name.padEnd(40)}${measured.padStart(10)}${allowed.padStart(10)}\n`;

process.stdout.write(line('budget', 'measured', 'allowed'));
for (const { name, measured, allowed, over } of measureBudgets()) {
  process.stdout.write(line(name, String(measured), String(allowed)));
  for (const place of over) process.stdout.write(`    ${place}\n`);
}
