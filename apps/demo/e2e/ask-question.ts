interface Client {
  appeals: { submit: (appeal: object) => Promise<unknown> };
}

/** Runs in the page: asks the internet reception with the page's own client, so there is something to tell at once. */
export async function askQuestion(): Promise<void> {
  const { clients } = Reflect.get(window, 'drskWidgets') as { clients: Map<string, Client> };
  const [client] = clients.values();
  await client!.appeals.submit({
    kind: 'question',
    topic: 'connection',
    regionCode: '28',
    text: 'Когда начнутся работы?',
    answerChannel: 'account',
    fileIds: [],
  });
}
