import type { Plugin } from 'rolldown';

/** Takes comments and spaces out of css`…`: bundlers leave what is inside of templates alone. */
export const minifyStyles: Plugin = {
  name: 'minify-styles',
  transform(code, id) {
    return id.endsWith('.styles.ts') ? code.replaceAll(/css`[^`]*`/g, minify) : undefined;
  },
};

function minify(styles: string): string {
  return styles
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,>]) ?/g, '$1')
    .replaceAll(/([\w-]): /g, '$1:')
    .replaceAll(';}', '}')
    .replaceAll(/(?<=[\s(,:])0(?=\.\d)/g, '');
}
