/** Where the login leaves somebody whom ЕСИА knows and we do not: as JSON in tab storage, until the registration takes it. */
export const esiaPersonKey = 'drsk-esia-person';
