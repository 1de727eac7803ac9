// Types of the elements in JSX, for React 19 and later: `import '@drsk/widgets/jsx';`
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ElementEvents, ElementProps } from './element-types.js';

type Handlers<Events> = {
  [Name in keyof Events & string as `on${Name}`]?: ((event: Events[Name]) => unknown) | undefined;
};

type OwnProps<Tag extends keyof ElementProps> = ElementProps[Tag] & Handlers<ElementEvents[Tag]>;

type Elements = {
  [Tag in keyof ElementProps]: OwnProps<Tag> &
    Omit<
      DetailedHTMLProps<HTMLAttributes<HTMLElementTagNameMap[Tag]>, HTMLElementTagNameMap[Tag]>,
      keyof OwnProps<Tag>
    >;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
