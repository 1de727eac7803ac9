/** The folders whose loader becomes that of a version: a release moves its major and its minor, what comes before one its train. */
export function channelsOf(version: string): string[] {
  const found = /^(\d+)\.(\d+)\.\d+(?:-([a-z]+)(?:\.\d+)?)?$/.exec(version);
  if (!found) throw new Error(`${version} is no version that is published`);
  const [, major, minor, train] = found;
  return train === undefined ? [`v${major}`, `v${major}.${minor}`] : [train];
}
