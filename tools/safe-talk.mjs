// `npm run safe-talk`: what the check while typing is worth on the written test set, rule by rule.
const from = name => import(new URL(`../libs/domain/dist/safeguarding/${name}.js`, import.meta.url).href);
const { checkTalk } = await from('check-talk');
const { tunedIdentifying } = await from('sentences/tuned-identifying');
const { tunedHarmless } = await from('sentences/tuned-harmless');
const { heldOutIdentifying } = await from('sentences/held-out-identifying');
const { heldOutHarmless } = await from('sentences/held-out-harmless');
const { lastLookIdentifying, lastLookHarmless } = await from('sentences/last-look');

const sets = [
  ['tuned on', tunedIdentifying, tunedHarmless],
  ['held out', [...heldOutIdentifying, ...lastLookIdentifying], [...heldOutHarmless, ...lastLookHarmless]],
];
const share = (part, whole) =>
  `${part} of ${whole}`.padStart(11) + `${((100 * part) / whole).toFixed(1)} %`.padStart(9);
const print = (...cells) => console.log(cells.map((cell, at) => (at ? cell : cell.padEnd(18))).join(''));

const kindsOf = sentence => new Set(checkTalk(sentence).map(({ kind }) => kind));
/** Caught: whatever rule warns, the author is warned. A false alarm is counted for each rule that raised it. */
function worth(name, identifying, harmless) {
  const warned = identifying.map(([kind, sentence]) => ({ kind, isCaught: kindsOf(sentence).size > 0 }));
  const alarms = harmless.map(kindsOf);
  const row = (label, rows, raised) =>
    print(
      label,
      share(rows.filter(({ isCaught }) => isCaught).length, rows.length),
      share(raised, harmless.length),
    );
  console.log(`\n${name}: ${identifying.length + harmless.length} sentences\n`);
  print('rule', 'recall'.padStart(20), 'false alarms'.padStart(20));
  for (const kind of new Set(identifying.map(([one]) => one)))
    row(
      kind,
      warned.filter(one => one.kind === kind),
      alarms.filter(kinds => kinds.has(kind)).length,
    );
  row('all rules', warned, alarms.filter(kinds => kinds.size > 0).length);
  return identifying
    .filter(([, sentence]) => kindsOf(sentence).size === 0)
    .map(([kind, said]) => `${kind}: ${said}`);
}

for (const [name, identifying, harmless] of sets) {
  const missed = worth(name, identifying, harmless);
  if (missed.length > 0) console.log(`\nmissed\n${missed.map(one => `  ${one}`).join('\n')}`);
}

const talk = [...tunedHarmless, ...tunedHarmless].join(' ').slice(0, 2_000);
const times = Array.from({ length: 200 }, () => {
  const start = performance.now();
  checkTalk(talk);
  return performance.now() - start;
}).sort((a, b) => a - b);
console.log(`\n2,000 characters of ordinary talk: ${times[100].toFixed(2)} ms (median of 200; goal 2 ms)`);
