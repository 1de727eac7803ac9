const methods = ['get', 'head', 'put', 'post', 'delete', 'patch'];

/** The operations of a document, in its order; parameters of the path belong to each of its operations. */
export function operationsOf({ paths, security = [] }) {
  return Object.entries(paths).flatMap(([path, item]) =>
    methods
      .filter((method) => method in item)
      .map((method) => ({
        security,
        ...item[method],
        method,
        path,
        parameters: [...(item.parameters ?? []), ...(item[method].parameters ?? [])],
      })),
  );
}
