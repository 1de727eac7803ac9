type Properties<Tag extends keyof HTMLElementTagNameMap> = Partial<HTMLElementTagNameMap[Tag]>;

/** An element with its properties and what is in it. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Properties<Tag> = {},
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Tag] {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(...children);
  return node;
}

export function button(label: string, onclick: () => void, className = ''): HTMLButtonElement {
  return element('button', { type: 'button', className, onclick }, [label]);
}

export type Fact = readonly [term: string, value: Node | string];

/** Terms and what they are. */
export function facts(entries: readonly Fact[]): Node {
  const parts = entries.flatMap(([term, value]) => [
    element('dt', {}, [term]),
    element('dd', {}, [value]),
  ]);
  return element('dl', {}, parts);
}

export function softly(text: string): HTMLElement {
  return element('p', { className: 'soft' }, [text]);
}
