const methods = ['get', 'head', 'put', 'post', 'delete', 'patch'];
const places = { path: '404', query: '400' };
const names = {
  400: 'MalformedRequest',
  401: 'Unauthenticated',
  403: 'Forbidden',
  404: 'NotFound',
  413: 'BodyTooLarge',
  422: 'ValidationFailed',
  500: 'InternalError',
};

/** What every operation answers that takes this or that, so that none of them has to say it. */
export function withUsualAnswers(document) {
  for (const item of Object.values(document.paths))
    for (const method of methods) if (item[method]) add(item[method], document);
  return document;
}

function add(operation, document) {
  const statuses = ['401', '403', '500', ...statusesOf(operation, document)];
  const usual = statuses.map((status) => [
    status,
    { $ref: `#/components/responses/${names[status]}` },
  ]);
  operation.responses = { ...Object.fromEntries(usual), ...operation.responses };
}

function statusesOf({ parameters = [], requestBody }, { components }) {
  const found = parameters.map(({ $ref, ...parameter }) =>
    $ref ? components.parameters[$ref.split('/').at(-1)] : parameter,
  );
  const ofBody = requestBody ? ['400', '413', '422'] : [];
  return [...found.map((parameter) => places[parameter.in]), ...ofBody];
}
