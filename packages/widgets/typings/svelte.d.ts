// Types of the elements in Svelte 5 components: `import '@drsk/widgets/svelte';`
import type { HTMLAttributes } from 'svelte/elements';
import type { ElementEvents, ElementProps } from './element-types.js';

type Handlers<Events> = {
  [Name in keyof Events & string as `on${Name}`]?: ((event: Events[Name]) => unknown) | undefined;
};

type OwnProps<Tag extends keyof ElementProps> = ElementProps[Tag] & Handlers<ElementEvents[Tag]>;

type Elements = {
  [Tag in keyof ElementProps]: OwnProps<Tag> &
    Omit<HTMLAttributes<HTMLElementTagNameMap[Tag]>, keyof OwnProps<Tag>>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
