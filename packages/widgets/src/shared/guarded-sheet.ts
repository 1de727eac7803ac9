import type { CSSResult } from 'lit';

/** The last one of a rule may go without its semicolon. */
const declaration = /([\w-]+\s*:[^{};]+)(?:;|(?=}))/g;

/**
 * The styles as a sheet for the page itself, holding against the page's own rules: credential fields stay
 * in light DOM so that password managers see them. Important rules of a layer beat even the page's
 * unlayered `!important`, and a constructed sheet is not subject to `style-src`.
 */
export function guardedSheet(scope: string, styles: readonly CSSResult[]): CSSStyleSheet {
  const rules = styles
    .map(({ cssText }) => cssText.replaceAll(/\/\*.*?\*\//gs, ''))
    .join('')
    .replaceAll(declaration, '$1 !important;');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@layer drsk {
    :where(${scope}, ${scope} :not(svg, svg *)) { all: revert !important; }
    ${scope} [hidden] { display: none !important; }
    ${scope} { ${rules} }
  }`);
  return sheet;
}
