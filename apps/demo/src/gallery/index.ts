import { exhibits } from './widgets.js';

const form = document.querySelector<HTMLFormElement>('.gallery-choice');
const gallery = document.querySelector('[data-gallery]');

form?.addEventListener('change', draw);
draw();

/** The links lead to what is chosen above them. */
function draw(): void {
  gallery?.replaceChildren(
    ...Object.entries(exhibits).map(([widget, { scenarios }]) => {
      const section = document.createElement('section');
      const heading = document.createElement('h2');
      heading.textContent = `<drsk-${widget}>`;
      const list = document.createElement('ul');
      list.append(...scenarios.map((scenario) => itemOf(widget, scenario)));
      section.append(heading, list);
      return section;
    }),
  );
}

function itemOf(widget: string, scenario: string): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `/s/${widget}/${scenario}${query()}`;
  link.textContent = scenario;
  item.append(link);
  return item;
}

function query(): string {
  const chosen = [...new FormData(form ?? undefined)].flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' ? [[name, value]] : [],
  );
  return chosen.length > 0 ? `?${new URLSearchParams(chosen)}` : '';
}
