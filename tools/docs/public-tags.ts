/** What may be written on a tag of ours, as packages/widgets/public-api.md has it. */
export interface PublicTag {
  readonly attributes: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
}

export function publicTags(surface: string): Map<string, PublicTag> {
  const sections = surface.split(/^## /m).slice(1);
  return new Map(
    sections.flatMap((section) => {
      const [, tag] = /^<(drsk-[\w-]+)>/.exec(section) ?? [];
      if (tag === undefined) return [];
      const names = (kind: string): Set<string> =>
        new Set(
          [...section.matchAll(new RegExp(`^- ${kind}: \`([\\w-]+)`, 'gm'))].map(
            ([, name = '']) => name,
          ),
        );
      return [[tag, { attributes: names('attribute'), events: names('event') }]];
    }),
  );
}
