import type { Job } from '../clock/jobs.js';

export const deliveryKind = 'delivery';

/** The next attempt to send something, in place of the one that was planned before. */
export function deliveryJob(id: string, at: string): Job {
  return { id: `${deliveryKind}/${id}`, kind: deliveryKind, subject: id, at };
}
