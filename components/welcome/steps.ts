/** The steps of the first start, in order; `welcome_<step>` is the title of each. */
export const STEPS = ['what', 'practice', 'pin', 'sign', 'permissions'] as const;
