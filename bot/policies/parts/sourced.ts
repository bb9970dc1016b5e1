import { LOCAL_CHOICE, type Sourced } from '../../supervision/policy';

/** A value that the policy states, with the rule that it comes from. */
export const stated = <T>(value: T, rule: string, note?: string): Sourced<T> => ({
  value,
  rule,
  ...(note && { note }),
});

/** A value to start with where the policy is silent; the organisation may choose another. */
export const startingValue = <T>(value: T, note?: string): Sourced<T> => stated(value, LOCAL_CHOICE, note);

/** A value that the policy does not state and that must be chosen on adoption. */
export const toBeChosen = <T>(note?: string): Sourced<T> => ({
  value: null,
  rule: LOCAL_CHOICE,
  ...(note && { note }),
});

/** A figure that the policy does not set and that the product works without. */
export const noFigure = <T>(note?: string, rule: string = LOCAL_CHOICE): Sourced<T> => ({
  value: null,
  rule,
  ...(note && { note }),
  none: true,
});
