// Types of the elements in Vue templates: `import '@drsk/widgets/vue';`
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { ElementEvents, ElementProps } from './element-types.js';

type Handlers<Events> = { [Name in keyof Events]: (event: Events[Name]) => void };

/** As Vue's guide has it for custom elements: templates read `$props` and `$emit`. */
type TemplateElement<Tag extends keyof ElementProps> = new () => HTMLElementTagNameMap[Tag] & {
  $props: ElementProps[Tag] & HTMLAttributes & PublicProps;
  $emit: EmitFn<Handlers<ElementEvents[Tag]>>;
};

type Elements = { [Tag in keyof ElementProps]: TemplateElement<Tag> };

declare module 'vue' {
  interface GlobalComponents extends Elements {}
}
