import { sha256 } from '../../http/sha256.js';

/** Those that came last: a token comes with every request, and is dearer to hash than to look up. */
const hashes = new Map<string, string>();
const most = 1_000;
/** Ours are shorter; whatever else is sent in their place is not kept. */
const longest = 100;

/** By what a token is found: stored are hashes alone. */
export async function tokenHash(token: string): Promise<string> {
  const known = hashes.get(token);
  if (known !== undefined) return known;
  const hash = await sha256(token);
  if (hashes.size >= most) hashes.clear();
  if (token.length <= longest) hashes.set(token, hash);
  return hash;
}
