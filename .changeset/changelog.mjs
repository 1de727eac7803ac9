// A line of a change log is for who uses a package: what a changeset says, without its commit, and without the lists of
// packages of ours whose version is the same anyway.
export default {
  async getReleaseLine({ summary }) {
    const [first, ...more] = summary.trim().split('\n');
    return [`- ${first}`, ...more.map((line) => (line === '' ? '' : `  ${line}`))].join('\n');
  },
  async getDependencyReleaseLine() {
    return '';
  },
};
