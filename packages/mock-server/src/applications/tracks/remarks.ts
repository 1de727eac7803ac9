import type { Remark } from '@drsk/contract';
import type { FiledApplication } from '../application.js';

/** The application with all remarks of one state in another. */
export function withRemarks(
  application: FiledApplication,
  from: Remark['state'],
  to: Remark['state'],
): FiledApplication {
  const { filing } = application;
  if (!filing.remarks) return application;
  const remarks = filing.remarks.map((remark) =>
    remark.state === from ? { ...remark, state: to } : remark,
  );
  return { ...application, filing: { ...filing, remarks } };
}
