import type { PolicyForForms } from '../../api/contract';

/** What the forms in chat need of the adopted policy. */
export type PolicyLists = Pick<PolicyForForms, 'kinds' | 'minutes' | 'reasons'>;

/** Errors by field, as a refusal names them; each a sentence. */
export type FieldErrors = Record<string, string>;
