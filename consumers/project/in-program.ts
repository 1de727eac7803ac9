// For Node, Bun and Deno.
import { scenario } from './scenario.js';

const [baseUrl = ''] = process.argv.slice(2);
await scenario(baseUrl);
process.stdout.write('done\n');
