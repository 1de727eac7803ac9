/** What was typed into a form, without what was left empty. */
export function formTexts(form: HTMLFormElement): Readonly<Record<string, string>> {
  const texts = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()]] : [],
  );
  return Object.fromEntries(texts);
}

/** Sends a form: the handler gets what was typed. */
export function onSubmit(
  send: (texts: Readonly<Record<string, string>>) => unknown,
): (event: SubmitEvent) => void {
  return (event) => {
    event.preventDefault();
    if (event.currentTarget instanceof HTMLFormElement) void send(formTexts(event.currentTarget));
  };
}
