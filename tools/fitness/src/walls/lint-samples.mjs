// Lints the samples that come as JSON on standard input, each as if it stood at its path, and answers with what each
// rule said. A process of its own, because ESLint loads its configuration by itself.
import { ESLint } from 'eslint';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
process.chdir(root);
// With CI=true the parser would read the real file from disk and never see the sample that stands in for it.
process.env.TSESTREE_SINGLE_RUN = 'false';

/** A sample is no file of any TypeScript project, so the rules that need types sleep unless it takes a real path. */
const withoutTypes = {
  files: ['**/*.ts', '**/*.tsx'],
  languageOptions: { parserOptions: { project: null, projectService: false } },
  rules: {
    '@typescript-eslint/no-floating-promises': 'off',
    '@typescript-eslint/no-misused-promises': 'off',
  },
};

const linters = new Map();
const linterOf = (project, typed) => {
  const key = `${project} ${typed}`;
  const made =
    linters.get(key) ?? new ESLint({ cwd: join(root, project), overrideConfig: typed ? [] : [withoutTypes] });
  linters.set(key, made);
  return made;
};

const answers = [];
for (const { project, file, code, typed } of JSON.parse(await text(process.stdin))) {
  const [found] = await linterOf(project, typed === true).lintText(code, {
    filePath: join(root, project, file),
  });
  answers.push(found.messages.map(({ ruleId, message }) => ({ rule: ruleId ?? 'parser', message })));
}
process.stdout.write(`\n${JSON.stringify(answers)}`);
