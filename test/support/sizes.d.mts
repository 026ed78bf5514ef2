export const measure: (
  folder?: URL,
) => { file: string; minified: number; brotli: number; budget: number | undefined }[];
