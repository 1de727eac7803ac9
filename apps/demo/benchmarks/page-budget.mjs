// `npm run page-budget`: how fast the pages are, in a real browser, against the budgets. A figure above its budget fails
// the run. On a machine that does something else beside it, the figures say little. `-- login` measures that alone;
// `--json FILE` writes the figures down.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureList } from './list.mjs';
import { measureLogin } from './login.mjs';
import { atThePlace } from './place.mjs';
import { measureTyping } from './typing.mjs';

/** What is measured, and how many applications the firm has meanwhile. */
const all = {
  login: [0, measureLogin],
  typing: [0, measureTyping],
  list: [10_000, measureList],
};

const { positionals: asked, values } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' } },
});
const names = asked.length > 0 ? asked : Object.keys(all);
const unknown = names.filter((name) => !Object.hasOwn(all, name));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}: ${Object.keys(all).join(', ')} are measured.`);
  process.exit(2);
}

let above = 0;
const figures = [];
for (const name of names) {
  const [applications, measure] = all[name];
  for (const [what, is, budget, unit, anchor] of await atThePlace(applications, measure)) {
    figures.push({ what: what.trim(), is, budget, unit });
    const isAbove = budget !== undefined && !(is <= budget);
    if (isAbove) above += 1;
    const limit = budget === undefined ? '' : ` of ${budget}`;
    const others = anchor && `, others: ${anchor}`;
    console.log(`${isAbove ? '✗' : '✓'} ${what}: ${is}${limit} ${unit}${others}`);
  }
}
console.log(above === 0 ? 'All within their budgets.' : `${above} above the budget.`);
if (values.json) writeFileSync(values.json, JSON.stringify(figures));
process.exitCode = above === 0 ? 0 : 1;
