/** Who finds out that something is gone. */
const losses: Record<string, string> = {
  element: 'pages that have it show nothing there',
  attribute: 'pages that set it are not heard any more',
  property: 'programs that set it are not heard any more',
  'read-only property': 'programs that read it get nothing',
  method: 'programs that call it break',
  event: 'programs that listen to it hear nothing',
  slot: 'what pages put there is not shown any more',
  part: 'styles of pages do not reach it any more',
  state: 'styles of pages do not see it any more',
  token: 'themes of pages lose a colour or a measure',
  entry: 'programs that import it do not build any more',
  'test id': 'tests of pages do not find it any more',
  function: 'programs that call it do not build any more',
  class: 'programs that ask for it do not build any more',
  interface: 'programs that name it do not build any more',
  member: 'programs that use it do not build any more',
  export: 'programs that import it do not build any more',
  command: 'scripts that give it stop',
  parameter: 'scripts that give it stop, or get something else',
  'exit code': 'scripts that look at it take one trouble for another',
};

/** Where the surface is recorded, and by which command. */
export interface PublicRecord {
  file: string;
  command: string;
}

const ofWidgets: PublicRecord = {
  file: 'public-api.md',
  command: 'npm run public-api -w @drsk/widgets',
};

/** What the recorded public surface and that of now do not agree about: sentences that say what to do. */
export function comparePublicApi(
  recorded: string,
  now: string,
  { file, command }: PublicRecord = ofWidgets,
): string[] {
  const before = factsIn(recorded);
  const after = factsIn(now);
  const gone = before.filter((fact) => !after.includes(fact));
  const come = after.filter((fact) => !before.includes(fact));
  return [
    ...gone.map(
      (fact) =>
        `${fact} is gone or has changed: ${lossOf(fact)}. That is a breaking change, for a major version: put it back, or keep it beside its successor as @deprecated. Where the next version is a major one, say so in a changeset and run \`${command}\``,
    ),
    ...come.map(
      (fact) =>
        `${fact} is not in ${file}: if it is to be kept for good, run \`${command}\`; it takes a minor version`,
    ),
  ];
}

function lossOf(fact: string): string {
  const kind = Object.keys(losses).find((each) => fact.includes(`: ${each} `));
  return losses[kind ?? ''] ?? 'pages break';
}

/** `<drsk-login>: part \`heading\``, for each. */
function factsIn(text: string): string[] {
  let heading = '';
  return text.split('\n').flatMap((line) => {
    if (line.startsWith('## ')) heading = line.slice('## '.length);
    const [, kind, facts] = /^- ([\w -]+): (.*)$/.exec(line) ?? [];
    const each = facts?.match(/`[^`]+`/g) ?? [];
    return each.map((fact) => `${heading}: ${kind} ${fact}`);
  });
}
