export function makeCertificate(): Promise<{ key: string; cert: string }>;
