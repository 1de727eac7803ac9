/** Nobody can listen there. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

interface Place {
  readonly host: string;
  readonly port: number;
}

/** By the code of the system: what is the matter, and what to do. */
const reasons: Readonly<Record<string, (place: Place) => string>> = {
  EADDRINUSE: ({ port }) =>
    `Port ${port} is taken: stop what uses it, or choose another one with --port.`,
  EACCES: ({ port }) => `Port ${port} is not for everybody: choose one above 1023 with --port.`,
  EADDRNOTAVAIL: unknownHost,
  ENOTFOUND: unknownHost,
  EAI_AGAIN: unknownHost,
};

/** In words where it is known; else as it was. */
export function listenError(error: unknown, place: Place): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = Object.hasOwn(reasons, code) ? reasons[code] : undefined;
  return reason ? new ListenError(reason(place), { cause: error }) : error;
}

function unknownHost({ host }: Place): string {
  return `${host} is no address of this machine: leave --host out, or give 0.0.0.0 for all that it has.`;
}
