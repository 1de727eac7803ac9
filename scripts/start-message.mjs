/** What a person needs to know once everything runs: where to go, and as whom. */
export async function describeStart({ sandbox, demo }) {
  const response = await fetch(`${sandbox.url}/_sandbox/people`);
  const { items } = await response.json();
  return `
  Demo       ${demo.url}/
  Sandbox    ${sandbox.url}/v1
  Console    ${sandbox.url}/_sandbox/      letters, the clock, the operator's buttons
  Data       ${sandbox.data}               delete it to begin anew

  Sample logins
${items.map(describePerson).join('\n')}

  Ctrl-C stops everything.
`;
}

function describePerson({ applicantKind, login, password, name }) {
  return `  ${login.padEnd(16)} ${password.padEnd(16)} ${name} (${kinds[applicantKind] ?? applicantKind})`;
}

const kinds = {
  individual: 'individual',
  sole_proprietor: 'sole proprietor',
  legal_entity: 'legal entity',
};
