export type FieldValue = string | boolean;

/** What the form holds, by field name. */
export type FormValues = Record<string, FieldValue>;

/** What is wrong, by field name: a sentence in the reader's language. Fields in order have no key. */
export type FieldErrors = Readonly<Record<string, string>>;
