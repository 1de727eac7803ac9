import type { LoginFlow, LoginStep, NextStep } from '../login-next.js';
import { ApplicationStep } from './application-step.js';
import { CodeStep } from './code-step.js';
import { EsiaStep } from './esia-step.js';
import { RoleStep } from './role-step.js';
import { SignedInStep } from './signed-in-step.js';

/** Makes the view of what comes next; the first entry, which needs the most, is a part of its own. */
export async function openStep(next: NextStep, flow: LoginFlow): Promise<LoginStep> {
  switch (next.kind) {
    case 'code':
      return new CodeStep(flow, next);
    case 'role':
      return new RoleStep(flow, next.session);
    case 'application':
      return new ApplicationStep(flow);
    case 'signed-in':
      return new SignedInStep(flow, next.isKept);
    case 'esia':
      return new EsiaStep(flow);
    case 'set-up': {
      const { SetUpStep } = await import('./set-up-step.js');
      return new SetUpStep(flow, next.session);
    }
  }
}
