import { type OperationId, operations, type SessionScope } from '@drsk/contract';
import { ProblemError } from './reply.js';

/** What a session may do. */
export interface Access {
  readonly scope: SessionScope;
  /** Of temporary access: whether contacts and a password have to be given first. */
  readonly isSetupRequired: boolean;
  /** Of temporary access: which scopes of the contract it has. */
  readonly grants: readonly Grant[];
}

export type Grant = 'read' | 'attach' | 'pay';

/** @throws {ProblemError} 403 where the contract does not open the operation to the session */
export function requireAccess(id: OperationId, { scope, isSetupRequired, grants }: Access): void {
  if (scope === 'full') return;
  const operation = operations[id];
  const needed = 'temporaryAccess' in operation ? operation.temporaryAccess : undefined;
  if (needed === 'setup') return;
  if (isSetupRequired) throw new ProblemError(403, 'setup_required');
  if (!grants.some((grant) => grant === needed))
    throw new ProblemError(403, 'temporary_access_limited');
}
