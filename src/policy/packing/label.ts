/** The second-level label of a packed row's first host: the service's id unless it has another one. */
export const labelOf = (row: string): string => /([\w-]+)\.?[\w-]*(?![\w.-])/.exec(row)?.[1] ?? '';
