import { ProblemError } from './reply.js';

/** The tag of a version. */
export function etagOf(version: number): string {
  return `"${version}"`;
}

/** @throws {ProblemError} 412 when `If-Match` names another version than the present one */
export function requireMatch(ifMatch: string, etag: string): void {
  const tags = ifMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (!tags.includes(etag) && !tags.includes('*'))
    throw new ProblemError(412, 'precondition_failed');
}
