const methods = ['get', 'head', 'put', 'post', 'delete', 'patch'];

/** The operations of a document, as far as a server has to know them. */
export function describedOperations(document) {
  const resolve = resolverOf(document);
  return Object.values(document.paths).flatMap((item) =>
    methods
      .filter((method) => item[method])
      .map((method) => describe(item[method], item.parameters, resolve)),
  );
}

function describe(operation, shared = [], resolve) {
  const parameters = [...shared, ...(operation.parameters ?? [])].map(resolve);
  const { content = {}, required: isBodyRequired = false } = operation.requestBody ?? {};
  const responses = Object.entries(operation.responses).flatMap(([status, response]) => {
    const contents = Object.entries(resolve(response).content ?? {});
    return contents.map(([type, { schema }]) => ({ status, type, schema }));
  });
  return {
    id: operation.operationId,
    security: operation.security,
    parameters,
    bodies: Object.entries(content),
    isBodyRequired,
    responses,
    statuses: Object.keys(operation.responses).map(Number),
  };
}

function resolverOf(document) {
  return function resolve(value) {
    if (!value.$ref) return value;
    const keys = value.$ref.split('/').slice(1);
    return resolve(keys.reduce((node, key) => node[key], document));
  };
}

/** Path, query and headers of each operation as one object. */
export function parameterSchemas(operations) {
  return Object.fromEntries(
    operations.map(({ id, parameters }) => [id, parameterSchema(parameters)]),
  );
}

function parameterSchema(parameters) {
  const places = { path: 'path', query: 'query', headers: 'header' };
  const properties = Object.entries(places).map(([name, place]) => {
    const own = parameters.filter((parameter) => parameter.in === place);
    const required = own
      .filter((parameter) => parameter.required)
      .map((parameter) => parameter.name);
    const schemas = Object.fromEntries(own.map((parameter) => [parameter.name, parameter.schema]));
    return [name, { type: 'object', required, properties: schemas }];
  });
  return { type: 'object', properties: Object.fromEntries(properties) };
}

/** Bodies that are sent: `register request application/json`. */
export function requestSchemas(operations) {
  return Object.fromEntries(
    operations.flatMap(({ id, bodies }) =>
      bodies.map(([type, { schema }]) => [`${id} request ${type}`, schema]),
    ),
  );
}

/** Bodies that are answered: `register 202 application/json`. */
export function answerSchemas(operations, document) {
  return Object.fromEntries(
    operations.flatMap(({ id, responses }) =>
      responses
        .filter(({ type }) => type.includes('json'))
        .flatMap(({ status, type, schema }) => {
          const name = `${id} ${status} ${type}`;
          const item = itemOf(schema, document);
          return [[name, schema], ...(item ? [[`${name} item`, item]] : [])];
        }),
    ),
  );
}

/** Of the lines of a list: they are checked one by one, so that each is checked once. */
function itemOf({ $ref, properties }, document) {
  if ($ref) return itemOf(document.components.schemas[$ref.split('/').at(-1)], document);
  return properties?.items?.items;
}
