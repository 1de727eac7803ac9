import { type OperationId, operations, type SessionScope, type TokenScope } from '@drsk/contract';
import { ProblemError } from './reply.js';

/** What a session may do. */
export interface Access {
  readonly scope: SessionScope;
  /** Of temporary access: whether contacts and a password have to be given first. */
  readonly isSetupRequired: boolean;
  /** Of temporary access: which scopes of the contract it has. */
  readonly grants: readonly Grant[];
  /** Of the token of a program: what it was made for. */
  readonly tokenScopes?: readonly TokenScope[];
}

export type Grant = 'read' | 'attach' | 'pay';

/** @throws {ProblemError} 403 where the contract does not open the operation to the session, or to the token */
export function requireAccess(id: OperationId, access: Access): void {
  const { scope, isSetupRequired, grants, tokenScopes } = access;
  if (tokenScopes) return requireTokenScope(id, tokenScopes);
  if (scope === 'full') return;
  const operation = operations[id];
  const needed = 'temporaryAccess' in operation ? operation.temporaryAccess : undefined;
  if (needed === 'setup') return;
  if (isSetupRequired) throw new ProblemError(403, 'setup_required');
  if (!grants.some((grant) => grant === needed))
    throw new ProblemError(403, 'temporary_access_limited');
}

function requireTokenScope(id: OperationId, scopes: readonly TokenScope[]): void {
  const operation = operations[id];
  if (!('tokenScope' in operation)) throw new ProblemError(403, 'token_forbidden');
  const { tokenScope } = operation;
  if (scopes.includes(tokenScope)) return;
  // RFC 6750, 3.1
  const challenge = `Bearer error="insufficient_scope", scope="${tokenScope}"`;
  throw new ProblemError(403, 'token_scope_missing', {
    headers: { 'www-authenticate': challenge },
  });
}
